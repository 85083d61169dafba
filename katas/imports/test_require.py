"""Tests for `require`: an absent module is not a broken one."""

import importlib

import pytest

from dojo import tell, words

PLOT = {
    "galeplot/__init__.py": "",
    "galeplot/needs.py": "import galecanvas",
    "galeplot/pens.py": "from galeplot import ink",
    "galeplot/scale.py": "1 / 0",
    "galeplots.py": "import galeplo",
    "galechart/__init__.py": "import galechart.legend",
    "galechart/pen.py": "",
    "galeold.py": "raise ModuleNotFoundError('needs a canvas')",
}


@pytest.fixture
def modules(tmp_path, monkeypatch):
    """Modules that are there, and most of them fail."""
    for path, source in PLOT.items():
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(source, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()


def required(kata, name):
    """What `require` returns, or in words what it raises."""
    try:
        return kata.require(name)
    except ImportError as error:
        return raised(type(error), error.name)
    except (ZeroDivisionError, TypeError, AttributeError) as error:
        return words(type(error).__name__)


def raised(kind, name):
    return words(f"{kind.__name__}, whose name is {name!r}")


def test_a_module_that_is_there_is_returned(kata, subtests):
    for name in ("wave", "xml.dom.pulldom"):
        with subtests.test(name):
            seen = getattr(kata.require(name), "__name__", None)
            assert seen == name, tell(
                "The module of the full name should be returned.",
                called=f"require({name!r}).__name__",
                got=seen,
                expected=name,
                ask="Which module does `__import__('a.b')` return?",
            )


def test_an_absent_module_is_none(kata, subtests):
    for name in ("thunder", "xml.thunder", "wave.crest"):
        with subtests.test(name):
            seen = required(kata, name)
            assert seen is None, tell(
                "The module is not there, so the answer should be None.",
                called=f"require({name!r})",
                got=seen,
                expected=None,
                ask=f"What does `import {name}` raise at a prompt? Is that what you catch?",
            )


def test_without_its_package_a_module_is_absent(kata, subtests):
    for name in ("thunder.clap", "xml.thunder.clap"):
        with subtests.test(name):
            seen = required(kata, name)
            assert seen is None, tell(
                "A package above is absent, so the module is absent too.",
                called=f"require({name!r})",
                got=seen,
                expected=None,
                ask="Which module does the exception name: the one you asked for, or the first "
                "on the way that is missing?",
            )


def test_what_a_module_needs_must_be_there(kata, modules):
    seen = required(kata, "galeplot.needs")

    assert seen == raised(ModuleNotFoundError, "galecanvas"), tell(
        "The module is there, and what it imports is not. That is not the same as absent.",
        called="require('galeplot.needs')  # its first line is: import galecanvas",
        got=seen,
        expected=raised(ModuleNotFoundError, "galecanvas"),
        ask="What does a ModuleNotFoundError tell you, apart from its text?",
        see="https://docs.python.org/3/library/exceptions.html#ImportError",
    )


def test_a_name_that_begins_alike_is_another_module(kata, modules):
    seen = required(kata, "galeplots")

    assert seen == raised(ModuleNotFoundError, "galeplo"), tell(
        "`galeplo` is no package above `galeplots`; the two only begin alike.",
        called="require('galeplots')  # its first line is: import galeplo",
        got=seen,
        expected=raised(ModuleNotFoundError, "galeplo"),
        ask="What stands between the name of a package and the name of a module in it?",
    )


def test_a_missing_part_of_a_package_is_not_its_absence(kata, modules, subtests):
    for name in ("galechart", "galechart.pen"):
        with subtests.test(name):
            seen = required(kata, name)
            assert seen == raised(ModuleNotFoundError, "galechart.legend"), tell(
                "The package is there, and a module that it needs of itself is not.",
                called=f"require({name!r})  # the first line of galechart: import galechart.legend",
                got=seen,
                expected=raised(ModuleNotFoundError, "galechart.legend"),
                ask=f"You asked for {name}, and galechart.legend is missing. Is that above it?",
            )


def test_an_exception_may_name_no_module(kata, modules):
    seen = required(kata, "galeold")

    assert seen == raised(ModuleNotFoundError, None), tell(
        "A module may raise the exception itself, and need not say a name in it.",
        called="require('galeold')  # says: raise ModuleNotFoundError('needs a canvas')",
        got=seen,
        expected=raised(ModuleNotFoundError, None),
        ask="What is `ModuleNotFoundError('needs a canvas').name`, and what do you do with it?",
    )


def test_a_missing_name_is_not_a_missing_module(kata, modules):
    seen = required(kata, "galeplot.pens")

    assert seen == raised(ImportError, "galeplot"), tell(
        "The package was found, and the name that is imported from it was not.",
        called="require('galeplot.pens')  # its first line is: from galeplot import ink",
        got=seen,
        expected=raised(ImportError, "galeplot"),
        ask="Which subclass of ImportError is for modules that cannot be found?",
    )


def test_other_exceptions_reach_the_caller(kata, modules):
    seen = required(kata, "galeplot.scale")

    assert seen == words("ZeroDivisionError"), tell(
        "The module is there and breaks, and the caller should get to know why.",
        called="require('galeplot.scale')  # its first line is: 1 / 0",
        got=seen,
        expected=words("the ZeroDivisionError of the module"),
        ask="How narrow is your `except`? Which exceptions say that a module is missing?",
    )
