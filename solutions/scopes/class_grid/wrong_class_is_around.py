"""Believes that a comprehension sees the names of the class body around it.

Caught by: test_the_class_can_be_made
"""

def make_grid(n):
    class Grid:
        size = n
        cells = [(x, y) for x in range(size) for y in range(size)]

    return Grid
