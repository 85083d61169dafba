"""Tests for `star_names`: the star goes by `__all__`, and without it by the underscore."""

import sys
from types import ModuleType

import pytest

from dojo import tell, words

SOURCE = """
import math
from math import pi as _pi, sqrt

def fill(area):
    return area

class Brush:
    pass

_drops, _colour = 0, None
__version__ = "2"
"""
PUBLIC = ["Brush", "fill", "math", "sqrt"]


@pytest.fixture
def brushes(monkeypatch):
    """A module that can be imported by its name, and that a test may give an `__all__`."""
    module = ModuleType("brushes_of_a_test")
    exec(SOURCE, vars(module))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return module


def answer(kata, module):
    """What `star_names` returns, or in words the class of what it raises."""
    try:
        return kata.star_names(module)
    except (AttributeError, TypeError, ValueError, LookupError, ImportError) as error:
        return words(type(error).__name__)


def test_without_all_the_star_gives_each_public_name(kata, brushes):
    seen = kata.star_names(brushes)

    assert not {"Brush", "fill"} <= {*seen} < {*PUBLIC}, tell(
        "What a module has imported is bound in its namespace like anything else.",
        called=f"star_names(m), where m is{SOURCE}",
        got=seen,
        expected=PUBLIC,
        ask="What is in `vars(m)` that is missing here, and which line of `m` bound it?",
    )
    assert sorted(seen) == PUBLIC, tell(
        "Without `__all__` the star gives the names that do not begin with an underscore.",
        called=f"star_names(m), where m is{SOURCE}",
        got=seen,
        expected=PUBLIC,
        ask="Which names of `vars(m)` begin with an underscore, and which others are not here?",
    )
    assert seen == PUBLIC, tell(
        "The names should be in the order of the alphabet.",
        called=f"star_names(m), where m is{SOURCE}",
        got=seen,
        expected=PUBLIC,
        ask="Which built-in function makes a list in order out of anything?",
    )


def test_all_alone_decides_if_it_is_there(kata, brushes):
    brushes.__all__ = ["fill", "_pi", "__version__"]
    seen = answer(kata, brushes)

    assert seen == ["__version__", "_pi", "fill"], tell(
        "If there is an `__all__` it decides, whatever the names begin with.",
        called="m.__all__ = ['fill', '_pi', '__version__']; star_names(m)",
        got=seen,
        expected=["__version__", "_pi", "fill"],
        ask="Which of the two is asked first: `__all__`, or the underscore?",
    )


def test_an_empty_all_is_not_a_missing_one(kata, brushes, subtests):
    for given, expected in (([], []), (None, "TypeError")):
        with subtests.test(repr(given)):
            brushes.__all__ = given
            seen = answer(kata, brushes)

            assert seen == expected, tell(
                "An `__all__` that holds no names is taken for a missing one.",
                called=f"m.__all__ = {given!r}; star_names(m)",
                got=seen,
                expected=expected if given == [] else words("TypeError, as from the star"),
                ask="Does `m` have an attribute `__all__`? That is another question than whether "
                "its value is true, or None.",
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
            seen = answer(kata, brushes)
            assert seen == expected, tell(
                "The star takes the items of `__all__`, of whatever sequence they are.",
                called=f"m.__all__ = {given!r}; m.a = m.b = 1; star_names(m)",
                got=seen,
                expected=expected,
                ask="What are the items of a string? And how often can a namespace hold a name?",
            )


def test_each_item_must_be_a_name_that_is_there(kata, brushes, subtests):
    cases = [
        (
            "'gone'",
            "AttributeError",
            "The star raises AttributeError for a name that is not there.",
        ),
        ("m.Brush", "TypeError", "The star raises TypeError for what is not a string."),
        ("'_drops'", ["_drops", "fill"], "A name that is bound to 0 is bound, not missing."),
        ("'_colour'", ["_colour", "fill"], "A name that is bound to None is bound, not missing."),
    ]
    for item, expected, idea in cases:
        with subtests.test(item):
            brushes.__all__ = ["fill", eval(item, {"m": brushes})]
            seen = answer(kata, brushes)

            assert seen == expected, tell(
                idea,
                called=f"m.__all__ = ['fill', {item}]; star_names(m), where m is{SOURCE}",
                got=seen,
                expected=words(expected) if isinstance(expected, str) else expected,
                ask="What does `exec('from m import *')` say to such a module?",
            )


def test_the_star_does_not_ask_dir(kata, brushes):
    brushes.__dir__ = lambda: ["fill"]
    seen = answer(kata, brushes)

    assert seen == PUBLIC, tell(
        "The star looks into the namespace, and not at what `dir` says of it.",
        called="m.__dir__ = lambda: ['fill']; star_names(m)",
        got=seen,
        expected=PUBLIC,
        ask="Which function gives you the namespace of a module itself?",
    )


def test_the_star_asks_the_getattr_of_the_module(kata, brushes, subtests):
    def made_when_asked(name):
        if name == "__all__":
            return ["canvas"]
        if name == "canvas" and not brushes.torn:
            return "linen"
        raise {"canvas": ValueError}.get(name, AttributeError)(name)

    brushes.__getattr__ = made_when_asked
    for torn, expected, idea in (
        (False, ["canvas"], "What is not in the namespace the star asks `__getattr__` for."),
        (True, "ValueError", "What the `__getattr__` of the module raises comes out of the star."),
    ):
        with subtests.test(torn=torn):
            brushes.torn = torn
            seen = answer(kata, brushes)
            assert seen == expected, tell(
                idea,
                called="star_names(m), where m has a `__getattr__` that gives ['canvas'] for "
                f"'__all__', and for 'canvas' {'raises a ValueError' if torn else 'gives linen'}",
                got=seen,
                expected=words(expected) if torn else expected,
                ask="What does `m.canvas` give here, and what `vars(m)['canvas']`?",
                see="https://peps.python.org/pep-0562/",
            )


def test_the_module_stays_as_it_is(kata, brushes):
    kata.star_names(brushes)
    made = vars(brushes).get("__all__")
    brushes.__all__ = ["fill", "_pi", "fill"]
    kata.star_names(brushes)
    seen = made, brushes.__all__

    assert seen == (None, ["fill", "_pi", "fill"]), tell(
        "To ask a module what it offers changes the `__all__` of the module.",
        called="star_names(m); vars(m).get('__all__')\n"
        "m.__all__ = ['fill', '_pi', 'fill']; star_names(m); m.__all__",
        got=seen,
        expected=(None, ["fill", "_pi", "fill"]),
        ask="Which of your lines bind an attribute of the module, or sort in place?",
    )
