"""Tests for `load_dotted`: the module of the full name, not the package it begins with."""

import sys
from importlib import import_module, invalidate_caches
from types import ModuleType

from dojo import tell, words


def loaded(kata, name):
    """The name of the module that `load` returns, or in words what else comes of it."""
    try:
        module = kata.load(name)
    except (ImportError, LookupError, AttributeError, ValueError) as error:
        return words(type(error).__name__)
    if not isinstance(module, ModuleType):
        return words(f"{module!r}, which is no module")
    return module.__name__


def test_the_module_is_that_of_the_full_name(kata, subtests):
    for name in ("logging.handlers", "importlib.metadata"):
        with subtests.test(name):
            seen = loaded(kata, name)
            top = name.partition(".")[0]

            assert seen != top, tell(
                "You get the package that the name begins with, not the module it ends with.",
                called=f"load({name!r}).__name__",
                got=seen,
                expected=name,
                ask=f"Which name does the statement `import {name}` bind?",
                see="https://docs.python.org/3/library/functions.html#import__",
            )
            assert seen == name, tell(
                "The module should be the one of that full name.",
                called=f"load({name!r}).__name__",
                got=seen,
                expected=name,
                ask="Where is a module that has been imported found by its full name?",
            )


def test_there_may_be_many_dots(kata):
    seen = loaded(kata, "xml.dom.pulldom")

    assert seen == "xml.dom.pulldom", tell(
        "Each dot is one more package on the way.",
        called="load('xml.dom.pulldom').__name__",
        got=seen,
        expected="xml.dom.pulldom",
        ask="Is the last part an attribute of the first, or of the part before it?",
    )


def test_there_may_be_no_dot(kata):
    seen = loaded(kata, "wave")

    assert seen == "wave", tell(
        "A name without dots is a full name too.",
        called="load('wave').__name__",
        got=seen,
        expected="wave",
        ask="What do you get if you split this name at its last dot?",
    )


def test_it_imports_what_nobody_has_imported(kata, monkeypatch):
    monkeypatch.delitem(sys.modules, "xml.sax.saxutils", raising=False)
    seen = loaded(kata, "xml.sax.saxutils")

    assert seen == "xml.sax.saxutils", tell(
        "A module that nobody has imported yet should be imported.",
        called="load('xml.sax.saxutils').__name__  # at a fresh prompt",
        got=seen,
        expected="xml.sax.saxutils",
        ask="`sys.modules` holds what has been imported. Who puts it there?",
    )


def test_an_attribute_of_the_package_is_not_the_module(kata):
    seen = loaded(kata, "unittest.main")

    assert seen == "unittest.main", tell(
        "You get what the package calls by that name. The module is another object.",
        called="load('unittest.main').__name__",
        got=seen,
        expected="unittest.main",
        ask="`unittest` binds `main` to a class. Where else is a module found by its full name?",
    )


def test_it_is_the_module_that_import_gets(kata, tmp_path, monkeypatch):
    (tmp_path / "galevane.py").write_text("turns = 360", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    invalidate_caches()
    first = kata.load("galevane")
    seen = getattr(first, "turns", words("no such attribute"))

    assert seen == 360, tell(
        "A module was made, and the code of the driver has not run in it.",
        called="load('galevane').turns  # its first line is: turns = 360",
        got=seen,
        expected=360,
        ask="To find, to make and to run: which of the three has your code done?",
    )
    first.turns = 90
    assert import_module("galevane").turns == 90, tell(
        "There are two modules of one file: what `import` gets is not what you return.",
        called="load('galevane').turns = 90\nimport galevane; galevane.turns",
        got=360,
        expected=90,
        ask="Where does `import` look first, and what is there under this name?",
    )
    assert kata.load("galevane").turns == 90, tell(
        "A module that is loaded already should not be run again.",
        called="load('galevane').turns = 90\nload('galevane').turns",
        got=360,
        expected=90,
        ask="How often does the code of a module run if ten others import it?",
    )


def test_a_name_that_leads_nowhere_raises(kata, subtests):
    for name in ("wave.thunder", "xml.dom.thunder", "thunder"):
        with subtests.test(name):
            seen = loaded(kata, name)
            assert seen.endswith("Error"), tell(
                "There is no such module, and the caller is not told so.",
                called=f"load({name!r})",
                got=seen,
                expected=words("a ModuleNotFoundError"),
                ask="Which line of yours catches what the import raises? Does it need to?",
            )
            assert seen == "ModuleNotFoundError", tell(
                "A name that leads nowhere raises another exception than `import` would.",
                called=f"load({name!r})",
                got=seen,
                expected=words("ModuleNotFoundError"),
                ask="What does `import thunder` raise at a prompt, and what do you do with it?",
            )
