"""Believes that a number that fits the example fits.

Caught by: test_size_and_cells_have_their_values
"""

def make_grid(n):
    class Grid:
        size = n
        cells = [(x, y) for x in range(2) for y in range(2)]

    return Grid
