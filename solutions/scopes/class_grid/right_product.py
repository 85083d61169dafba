"""Has one iterable only, and that one is evaluated in the class body."""

from itertools import product


def make_grid(n):
    class Grid:
        size = n
        cells = list(product(range(size), repeat=2))

    return Grid
