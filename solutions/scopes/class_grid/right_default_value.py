"""Hands the value over as a default, which is evaluated in the class body."""


def make_grid(n):
    class Grid:
        size = n
        cells = (lambda size=size: [(x, y) for x in range(size) for y in range(size)])()

    return Grid
