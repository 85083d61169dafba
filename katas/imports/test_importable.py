"""Tests for `importable`: a spec says that a module can be found; it does not run it."""

import importlib
import sys
from types import ModuleType

import pytest

from dojo import tell, words


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write a file in a folder that is on `sys.path`."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(path, source):
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(source, "utf-8")
        importlib.invalidate_caches()

    return write


def answer(kata, name):
    try:
        return kata.importable(name)
    except (ImportError, ValueError, AttributeError, LookupError) as error:
        return words(type(error).__name__)


def test_what_can_be_found_is_found(kata, write, subtests):
    write("galefolder/notes.txt", "no module is in this folder")
    cases = [
        ("wave", "a module"),
        ("xml.dom.pulldom", "a module in a package in a package"),
        ("sys", "a module that is built into the interpreter"),
        ("galefolder", "a folder on `sys.path`, which is a namespace package"),
    ]
    for name, what in cases:
        with subtests.test(name):
            seen = answer(kata, name)
            assert isinstance(seen, bool | words), tell(
                "The answer should be True or False, and not what was found on the way to it.",
                called=f"importable({name!r})",
                got=seen,
                expected=True,
                ask="What is `bool` of what you found?",
            )
            assert seen is True, tell(
                "A module that `import` would find is taken for missing.",
                called=f"importable({name!r})  # {what}",
                got=seen,
                expected=True,
                ask="Are all modules files? Who knows how each kind of them is found?",
            )


def test_what_cannot_be_found_is_not(kata, subtests):
    for name in ("thunder", "xml.thunder"):
        with subtests.test(name):
            seen = answer(kata, name)
            assert seen is False, tell(
                "There is no module of that full name.",
                called=f"importable({name!r})",
                got=seen,
                expected=False,
                ask="What does `importlib.util.find_spec` return for a name that nobody finds?",
            )


def test_below_what_is_missing_nothing_is_found(kata, subtests):
    for name, above in (("thunder.clap", "is missing"), ("wave.crest", "is no package")):
        with subtests.test(name):
            seen = answer(kata, name)
            assert seen is False, tell(
                f"What stands before the dot {above}, so the answer should be False.",
                called=f"importable({name!r})",
                got=seen,
                expected=False,
                ask="What does the function that you ask raise if a parent is not there?",
                see="https://docs.python.org/3/library/importlib.html#importlib.util.find_spec",
            )


def test_the_module_does_not_run(kata, write):
    write("galedriver.py", "import sys\nsys.modules['galemotor'] = 'it turns'")
    answer(kata, "galedriver")

    assert "galemotor" not in sys.modules, tell(
        "The module has run. Its motor turns, and all you wanted was to look.",
        called="importable('galedriver')  # a module that starts a motor",
        got=words("the motor turns"),
        expected=words("nothing has happened"),
        ask="Finding and loading are two steps. Which function takes only the first?",
    )


def test_a_module_that_would_break_is_there(kata, write):
    write("galebroken.py", "import galenowhere")
    seen = answer(kata, "galebroken")

    assert seen is True, tell(
        "The module is there. That it would break when it runs is another matter.",
        called="importable('galebroken')  # its first line is: import galenowhere",
        got=seen,
        expected=True,
        ask="How would you know that it breaks, if you did not run it?",
    )


def test_a_blocked_name_is_not_importable(kata, monkeypatch):
    monkeypatch.setitem(sys.modules, "wave", None)
    seen = answer(kata, "wave")

    assert seen is False, tell(
        "None in `sys.modules` blocks a name: to import it raises ModuleNotFoundError.",
        called="sys.modules['wave'] = None; importable('wave')",
        got=seen,
        expected=False,
        ask="Try `import wave` at a prompt after that line. How can you tell None from no entry?",
    )


def test_a_module_without_a_spec_is_there(kata, monkeypatch):
    monkeypatch.setitem(sys.modules, "galefake", ModuleType("galefake"))
    seen = answer(kata, "galefake")

    assert seen is True, tell(
        "What is in `sys.modules` is what `import` gets, with a spec or without.",
        called="sys.modules['galefake'] = types.ModuleType('galefake'); importable('galefake')",
        got=seen,
        expected=True,
        ask="Where does `import` look before it asks any finder?",
    )


def test_a_package_that_breaks_is_not_hidden(kata, write, subtests):
    cases = [
        ("{}['port']", "KeyError"),
        ("int('x')", "ValueError"),
        ("from json import thunder", "ImportError"),
        ("import galecanvas", "ModuleNotFoundError"),
        ("import gale", "ModuleNotFoundError"),
    ]
    for number, (line, expected) in enumerate(cases):
        with subtests.test(line):
            write(f"gale{number}/__init__.py", line)
            write(f"gale{number}/driver.py", "")
            seen = answer(kata, f"gale{number}.driver")

            assert seen == expected, tell(
                "The package above is there and broken, and nobody gets to know why.",
                called=f"importable('gale{number}.driver')  # its package says: {line}",
                got=seen,
                expected=words(f"the {expected} of the package"),
                ask="Which exception says that a module was not found, and how does it say which?",
            )
