"""Mend a class that draws its own map.

`make_grid(n)` returns a class with two attributes of its own: `size`, which is n, and `cells`,
the list of all pairs of an x and a y below n, x by x:

    make_grid(2).size   # 2
    make_grid(2).cells  # [(0, 0), (0, 1), (1, 0), (1, 1)]

Nothing else that the making needed is left in the class. So far there is no class at all: it
says that `size` is not defined, one line after `size` was defined.
"""


def make_grid(n: int) -> type:
    class Grid:
        size = n
        cells = [(x, y) for x in range(size) for y in range(size)]

    return Grid
