"""Tests for `build_shapes`: `__init__.py` is the code of a package, and says what it offers."""

from importlib import import_module
from pathlib import Path

import pytest

from dojo import tell, words


@pytest.fixture(autouse=True)
def folder_above(kata, monkeypatch):
    """Put the folder above `shapes` on `sys.path`, as the program does."""
    monkeypatch.syspath_prepend(kata.__path__[0])


def test_it_is_imported_with_the_folder_above_on_the_path(kata):
    try:
        seen = import_module("shapes").__name__
    except ModuleNotFoundError as error:
        if not Path(kata.__path__[0], "shapes", f"{error.name}.py").exists():
            raise
        seen = words(f"a ModuleNotFoundError for `{error.name}`")

    assert seen == "shapes", tell(
        "The package looks for a module on `sys.path` that is in the package itself.",
        called="import shapes",
        got=seen,
        expected=words("no exception"),
        ask="In `from X import Circle`, how do you say that X is to be found in this package?",
        see="https://docs.python.org/3/reference/import.html#package-relative-imports",
    )


def test_the_folder_is_a_regular_package():
    shapes = import_module("shapes")

    assert getattr(shapes, "__file__", None), tell(
        "Python finds a folder here, and no file that makes it a regular package.",
        called="import shapes; shapes.__file__",
        got=None,
        expected=words("the path of shapes/__init__.py"),
        ask="What must the file be called, to the letter, and in which folder must it lie?",
        see="https://docs.python.org/3/reference/import.html#regular-packages",
    )


def test_the_package_says_what_it_is_for():
    doc = import_module("shapes").__doc__

    assert doc and doc.strip(), tell(
        "The package has no docstring of its own.",
        called="import shapes; shapes.__doc__",
        got=doc,
        expected=words("a text that says what the package is for"),
        ask="In which file does the docstring of a package stand, and what may come before it?",
    )
    assert doc != import_module("shapes.core").__doc__, tell(
        "The docstring is that of `core`, and says what `core` is for.",
        called="import shapes.core; shapes.__doc__ == shapes.core.__doc__",
        got=True,
        expected=False,
        ask="What is a package to say of itself that none of its modules says?",
    )


def test_the_package_offers_both_classes():
    shapes = import_module("shapes")
    missing = [name for name in ("Circle", "Square") if not hasattr(shapes, name)]

    assert missing == [], tell(
        "What a submodule binds is not in its package unless the package binds it too.",
        called="import shapes; shapes.Circle, shapes.Square",
        got=words(f"no {' and no '.join(missing)}"),
        expected=words("both classes"),
        ask="Which file is run at `import shapes`? Which names does it bind?",
    )
    seen = [shapes.Circle(2).radius, shapes.Square(5).side]
    assert seen == [2, 5], tell(
        "The classes should do what they did in `core.py`.",
        called="[shapes.Circle(2).radius, shapes.Square(5).side]",
        got=seen,
        expected=[2, 5],
        ask="Are they the classes of `core.py`, or other ones of the same names?",
    )


def test_a_star_gives_both_classes_and_nothing_else():
    namespace = {}
    try:
        exec("from shapes import *", namespace)
    except TypeError:
        namespace["TypeError"] = "raised"
    seen = sorted(namespace.keys() - {"__builtins__"})

    assert seen != ["TypeError"], tell(
        "What is listed for the star should be names, not the objects themselves.",
        called="from shapes import *",
        got=words("a TypeError"),
        expected=["Circle", "Square"],
        ask='What stands in `__all__`: the texts "Circle" and "Square", or the classes?',
    )
    assert "core" not in seen, tell(
        "The star gives the submodule too: its import has bound it in the package.",
        called="from shapes import *; dir()",
        got=seen,
        expected=["Circle", "Square"],
        ask="What can a module bind to decide by itself what a star gives?",
        see="https://docs.python.org/3/tutorial/modules.html#importing-from-a-package",
    )
    assert seen == ["Circle", "Square"], tell(
        "The star should give the two classes and nothing else.",
        called="from shapes import *; dir()",
        got=seen,
        expected=["Circle", "Square"],
        ask="Which names are listed in `__all__`?",
    )


def test_the_classes_stay_in_core():
    shapes = import_module("shapes")
    core = import_module("shapes.core")
    seen = getattr(shapes, "Circle", None)

    assert getattr(shapes, "core", None) is core, tell(
        "The package has lost its submodule: `shapes.core` leads nowhere.",
        called="import shapes, shapes.core; shapes.core",
        got=words("no module"),
        expected=words("the module shapes.core"),
        ask="What binds `core` in the package, and does it happen again at a second import?",
    )
    assert seen is not None, tell(
        "The class in `core` is not offered by the package.",
        called="import shapes; shapes.Circle",
        got=words("no such attribute"),
        expected=core.Circle,
        ask="How does a name that one module binds get into the namespace of another?",
    )
    assert seen is core.Circle, tell(
        "There are two classes of one name, where there should be one.",
        called="import shapes.core; [c.__module__ for c in (shapes.Circle, shapes.core.Circle)]",
        got=[seen.__module__, core.Circle.__module__],
        expected=["shapes.core", "shapes.core"],
        ask="How often has the code of the class been run, and in the namespace of which module?",
    )
