"""Believes that what is needed on the way may stay.

Caught by: test_nothing_else_is_left_in_the_class
"""

def make_grid(n):
    class Grid:
        size = n
        side = range(n)
        cells = [(x, y) for x, y in ((i // n, i % n) for i in range(size * size))]

    return Grid
