"""Loops in the class body, and deletes what they leave there."""


def make_grid(n):
    class Grid:
        size = n
        cells = []
        x = y = 0
        for x in range(size):
            for y in range(size):
                cells.append((x, y))
        del x, y

    return Grid
