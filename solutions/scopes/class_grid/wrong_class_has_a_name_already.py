"""Believes that the class can be named inside its own body.

Caught by: test_the_class_can_be_made
"""

def make_grid(n):
    class Grid:
        size = n
        cells = [(x, y) for x in range(Grid.size) for y in range(Grid.size)]

    return Grid
