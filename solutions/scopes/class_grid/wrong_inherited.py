"""Believes that what a class inherits is in its own namespace.

Caught by: test_nothing_else_is_left_in_the_class
"""


def make_grid(n):
    class Sized:
        size = n

    class Grid(Sized):
        cells = [(x, y) for x in range(n) for y in range(n)]

    return Grid
