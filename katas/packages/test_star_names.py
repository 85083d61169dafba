"""Tests for `star_names`: the star goes by `__all__`, and without it by the underscore."""

import sys
from types import ModuleType

import pytest

from dojo import tell, words

SOURCE = """
import math
from math import pi as _pi

def fill(area):
    return area

class Brush:
    pass

_drops = 3
"""


@pytest.fixture
def brushes(monkeypatch):
    """A module that can be imported by its name, and that a test may give an `__all__`."""
    module = ModuleType("brushes_of_a_test")
    exec(SOURCE, vars(module))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return module


def test_without_all_the_star_gives_each_public_name(kata, brushes):
    seen = kata.star_names(brushes)

    assert seen != ["Brush", "fill"], tell(
        "A module that was imported is bound in the namespace like anything else.",
        called=f"star_names(m), where m is{SOURCE}",
        got=seen,
        expected=["Brush", "fill", "math"],
    )
    assert seen == ["Brush", "fill", "math"], tell(
        "Without `__all__` the star gives the names that do not begin with an underscore.",
        called=f"star_names(m), where m is{SOURCE}",
        got=seen,
        expected=["Brush", "fill", "math"],
    )


def test_all_alone_decides_if_it_is_there(kata, brushes):
    brushes.__all__ = ["fill", "_drops"]
    seen = kata.star_names(brushes)

    assert seen == ["_drops", "fill"], tell(
        "If there is an `__all__` it decides, whatever the names begin with.",
        called="m.__all__ = ['fill', '_drops']; star_names(m)",
        got=seen,
        expected=["_drops", "fill"],
    )


def test_an_empty_all_is_not_a_missing_one(kata, brushes):
    brushes.__all__ = []
    seen = kata.star_names(brushes)

    assert seen == [], tell(
        "An `__all__` without any names is taken for a missing one.",
        called="m.__all__ = []; star_names(m)",
        got=seen,
        expected=[],
        ask="What is the truth value of an empty list, and of None?",
    )


def test_all_may_be_any_sequence(kata, brushes, subtests):
    brushes.a = brushes.b = 1
    for given, expected in (
        (("fill", "Brush"), ["Brush", "fill"]),
        (["fill", "Brush", "fill"], ["Brush", "fill"]),
        ("ba", ["a", "b"]),
    ):
        with subtests.test(repr(given)):
            brushes.__all__ = given
            try:
                seen = kata.star_names(brushes)
            except AttributeError as error:
                seen = words(f"an AttributeError for {error.name!r}")
            assert seen == expected, tell(
                "The star takes the items of `__all__`, of whatever sequence they are.",
                called=f"m.__all__ = {given!r}; m.a = m.b = 1; star_names(m)",
                got=seen,
                expected=expected,
                ask="What are the items of a string? And how often can a namespace hold a name?",
            )


def test_a_listed_name_must_be_there(kata, brushes):
    brushes.__all__ = ["fill", "gone"]
    try:
        seen = kata.star_names(brushes)
    except AttributeError:
        seen = AttributeError

    assert seen is AttributeError, tell(
        "A name in `__all__` that the module does not have makes the star fail.",
        called="m.__all__ = ['fill', 'gone']; star_names(m)",
        got=seen,
        expected=words("an AttributeError"),
        ask="What does `exec('from m import *')` say to such a module? Must the name have a value?",
    )


def test_what_is_listed_must_be_a_string(kata, brushes):
    brushes.__all__ = ["fill", brushes.Brush]
    try:
        seen = kata.star_names(brushes)
    except TypeError:
        seen = TypeError

    assert seen is TypeError, tell(
        "An object in `__all__` that is not a string makes the star fail.",
        called="m.__all__ = ['fill', m.Brush]; star_names(m)",
        got=seen,
        expected=words("a TypeError"),
    )


def test_the_star_does_not_ask_dir(kata, brushes):
    brushes.__dir__ = lambda: ["fill"]
    seen = kata.star_names(brushes)

    assert seen == ["Brush", "fill", "math"], tell(
        "The star looks into the namespace, and not at what `dir` says of it.",
        called="m.__dir__ = lambda: ['fill']; star_names(m)",
        got=seen,
        expected=["Brush", "fill", "math"],
        ask="Which function gives you the namespace of a module itself?",
    )


def test_the_star_asks_the_getattr_of_the_module(kata, brushes):
    def canvas_alone(name):
        if name == "canvas":
            return "linen"
        raise AttributeError(name)

    brushes.__all__ = ["canvas"]
    brushes.__getattr__ = canvas_alone
    try:
        seen = kata.star_names(brushes)
    except AttributeError:
        seen = words("an AttributeError")

    assert seen == ["canvas"], tell(
        "A name that is not in the namespace may still be an attribute of the module.",
        called="m.__all__ = ['canvas']; star_names(m), where m has a `__getattr__` that gives "
        "'linen' for 'canvas'",
        got=seen,
        expected=["canvas"],
        ask="What does `m.canvas` give here, and what `vars(m)['canvas']`?",
        see="https://peps.python.org/pep-0562/",
    )
