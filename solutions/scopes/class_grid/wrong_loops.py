"""Believes that the variables of a loop end with the loop.

Caught by: test_nothing_else_is_left_in_the_class
"""

def make_grid(n):
    class Grid:
        size = n
        cells = []
        for x in range(size):
            for y in range(size):
                cells.append((x, y))

    return Grid
