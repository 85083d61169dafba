"""Tests for `class_grid`: no function in a class body, nor a comprehension, sees its names."""

from dojo import tell, words


def grid_of(kata, n):
    """The class, or in words that a name could not be found."""
    try:
        return kata.make_grid(n)
    except NameError:
        return words("a NameError")


def class_of(kata, n):
    """The class; if there is none, the test ends here."""
    grid = grid_of(kata, n)
    assert isinstance(grid, type), tell(
        "There is no class yet, so there is nothing to look at in it.",
        called=f"make_grid({n})",
        got=grid,
        expected=words("a class"),
    )
    return grid


def test_the_class_can_be_made(kata):
    seen = grid_of(kata, 2)

    assert not isinstance(seen, words), tell(
        "A name cannot be found while the body of the class runs.",
        called="make_grid(2)",
        got=seen,
        expected=words("a class"),
        ask="Which names are there yet, and which part of a comprehension runs in the class body?",
        see="https://docs.python.org/3/reference/executionmodel.html#resolution-of-names",
    )
    assert isinstance(seen, type), tell(
        "The result should be a class.", called="make_grid(2)", got=seen, expected=words("a class")
    )


def test_size_and_cells_have_their_values(kata, subtests):
    for n in (0, 1, 2, 4):
        with subtests.test(f"n={n}"):
            grid = class_of(kata, n)
            expected = (n, [(x, y) for x in range(n) for y in range(n)])
            seen = (getattr(grid, "size", None), getattr(grid, "cells", None))
            assert seen == expected, tell(
                "`size` should be n, and `cells` all pairs below it, x by x.",
                called=f"grid = make_grid({n}); (grid.size, grid.cells)",
                got=seen,
                expected=expected,
            )


def test_nothing_else_is_left_in_the_class(kata):
    grid = class_of(kata, 2)
    seen = sorted(name for name in vars(grid) if not name.startswith("__"))

    assert not {"cells", "size"} - set(seen), tell(
        "`cells` and `size` should be in the class itself, not in a base class.",
        called="sorted(name for name in vars(make_grid(2)) if not name.startswith('__'))",
        got=seen,
        expected=["cells", "size"],
    )
    assert seen == ["cells", "size"], tell(
        "The class holds names that were only needed to make it.",
        called="sorted(name for name in vars(make_grid(2)) if not name.startswith('__'))",
        got=seen,
        expected=["cells", "size"],
        ask="Which statements bind a name? A class body keeps all that it binds.",
    )


def test_each_class_has_cells_of_its_own(kata):
    first, second = class_of(kata, 1), class_of(kata, 1)
    getattr(first, "cells", []).append("pond")
    seen = getattr(second, "cells", [])

    assert "pond" not in seen, tell(
        "Two classes share one list of cells.",
        called="a, b = make_grid(1), make_grid(1); a.cells.append('pond'); b.cells",
        got=seen,
        expected=[(0, 0)],
    )
