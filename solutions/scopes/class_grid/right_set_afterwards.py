"""Sets the attribute when the class is there and has a name."""


def make_grid(n):
    class Grid:
        size = n

    Grid.cells = [(x, y) for x in range(Grid.size) for y in range(Grid.size)]
    return Grid
