"""Believes that a method that fills in the cells later is as good.

Caught by: test_the_class_can_be_made
"""

class Grid:
    def __init__(self, size):
        self.size = size
        self.cells = [(x, y) for x in range(size) for y in range(size)]


def make_grid(n):
    return Grid(n)
