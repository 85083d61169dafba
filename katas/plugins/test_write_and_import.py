"""Tests for `write_and_import`: a finder remembers what is in a folder, and may not look again."""

import importlib
import os
import sys

import pytest

from dojo import tell, words

CACHES = "https://docs.python.org/3/library/importlib.html#importlib.invalidate_caches"
SELF = "import sys\nme = sys.modules.get(__name__)\nradius = 3\n"


class Freezer:
    """Puts the time of a folder back before each import, as if no time had passed."""

    def __init__(self, folder):
        self.folder = folder
        stat = folder.stat()
        self.times = (stat.st_atime_ns, stat.st_mtime_ns)

    def find_spec(self, name, path=None, target=None):
        os.utime(self.folder, ns=self.times)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder on `sys.path`, whose clock stands still, and whose files a finder knows."""
    (tmp_path / "zq_first.py").write_text("", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()
    importlib.import_module("zq_first")
    monkeypatch.setattr(sys, "meta_path", [Freezer(tmp_path), *sys.meta_path])
    return tmp_path


def write(kata, folder, source=SELF):
    try:
        return kata.write_and_import("zq_blur", source, folder)
    except ModuleNotFoundError:
        return None


def test_a_module_is_found_in_the_instant_it_is_written(kata, folder):
    seen = write(kata, folder)

    assert seen is not None, tell(
        "The file is there, and the import does not find it.",
        called="import first  # from the same folder, in the same instant\n"
        "write_and_import('blur', 'radius = 3\\n', folder)",
        got=words("a ModuleNotFoundError"),
        expected=words("the module"),
        ask="A finder lists a folder once. How does it learn that there is a new file?",
        see=CACHES,
    )
    assert seen.radius == 3, tell(
        "The module is not the one that was written.",
        called="write_and_import('blur', 'radius = 3\\n', folder).radius",
        got=seen.radius,
        expected=3,
    )


def test_a_later_import_gives_the_same_module(kata, folder):
    seen = write(kata, folder)

    assert seen is not None and sys.modules.get("zq_blur") is seen, tell(
        "An import of the name does not give the module that was returned.",
        called="module = write_and_import('blur', 'radius = 3\\n', folder)\n"
        "sys.modules.get('blur') is module",
        got=False,
        expected=True,
        ask="Where does an import look first?",
    )


def test_the_module_finds_itself_while_it_runs(kata, folder):
    seen = write(kata, folder)

    assert seen is not None and seen.me is seen, tell(
        "While its code runs, the module has to be in `sys.modules` already.",
        called="write_and_import('blur', 'me = sys.modules.get(__name__)', folder).me",
        got=seen and seen.me,
        expected=words("the module"),
        ask="At which moment does an import make the entry?",
    )


def test_a_filter_that_raises_has_run_once(kata, folder, capsys):
    importlib.invalidate_caches()
    write(kata, folder, "print('it runs')\nimport zq_nowhere\n")
    seen = capsys.readouterr().out

    assert seen == "it runs\n", tell(
        "The filter was found, lacks a module of its own, and is not to run twice.",
        called="write_and_import('blur', \"print('it runs')\\nimport nowhere\\n\", folder)",
        got=seen,
        expected="it runs\n",
        ask="Who may have raised a ModuleNotFoundError that comes out of an import?",
    )
    assert "zq_blur" not in sys.modules, tell(
        "The filter has raised, and yet the next import of the name gives a module.",
        called="write_and_import('blur', 'import nowhere\\n', folder)  # and catch what it raises\n"
        "'blur' in sys.modules",
        got=True,
        expected=False,
        ask="What does an import do with the entry if the code raises?",
    )
