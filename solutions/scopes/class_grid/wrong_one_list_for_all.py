"""Believes that an equal list is the same to everybody.

Caught by: test_each_class_has_cells_of_its_own
"""

from functools import cache


@cache
def cells_of(n):
    return [(x, y) for x in range(n) for y in range(n)]


def make_grid(n):
    class Grid:
        size = n
        cells = cells_of(n)

    return Grid
