"""`n` is a variable of the function around, and a comprehension sees those."""


def make_grid(n: int) -> type:
    class Grid:
        size = n
        cells = [(x, y) for x in range(n) for y in range(n)]

    return Grid
