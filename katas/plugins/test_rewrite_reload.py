"""Tests for `rewrite_reload`: bytecode counts as fresh if size and seconds of the source agree."""

import importlib
import os
import sys

import pytest

from dojo import tell, words

THEN = 1_500_000_000
PYC = "https://docs.python.org/3/reference/import.html#cached-bytecode-invalidation"


class Freezer:
    """Before each import, puts the time of a file that has just been written back to `THEN`."""

    def __init__(self, file):
        self.file = file

    def find_spec(self, name, path=None, target=None):
        if self.file.stat().st_mtime > THEN + 1_000_000:
            os.utime(self.file, (THEN, THEN))


@pytest.fixture
def imported(tmp_path, monkeypatch):
    """Import a filter with radius 3, whose file does not get older."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    file = tmp_path / "zq_blur.py"
    file.write_bytes(b"radius = 3\n")
    monkeypatch.setattr(sys, "meta_path", [Freezer(file), *sys.meta_path])

    def imported(bytecode=True):
        monkeypatch.setattr(sys, "dont_write_bytecode", not bytecode)
        importlib.invalidate_caches()
        return importlib.import_module("zq_blur")

    return imported


def test_the_new_code_runs_at_once(kata, imported, subtests):
    module = imported()
    for radius in (5, 7):
        with subtests.test(radius):
            kata.rewrite_reload(module, f"radius = {radius}\n")
            seen = sys.modules["zq_blur"].radius
            assert seen == radius, tell(
                "The file has the new source, and the old code ran again.",
                called=f"rewrite_reload(blur, 'radius = {radius}\\n')  # as long, in the same "
                "second\nblur.radius",
                got=seen,
                expected=radius,
                ask="What besides the source can an import run, and how does it know that it fits?",
                see=PYC,
            )


def test_it_remains_the_same_module(kata, imported):
    module = imported()
    kata.rewrite_reload(module, "radius = 15\n")
    seen = (module.radius, sys.modules.get("zq_blur") is module)

    assert seen == (15, True), tell(
        "The module that others have imported is not the one that was brought up to date.",
        called="rewrite_reload(blur, 'radius = 15\\n')\nblur.radius, sys.modules['blur'] is blur",
        got=seen,
        expected=(15, True),
    )


def test_the_next_program_runs_it_too(kata, imported):
    module = imported()
    kata.rewrite_reload(module, "radius = 5\n")
    del sys.modules["zq_blur"]
    seen = importlib.import_module("zq_blur").radius

    assert seen == 5, tell(
        "The next program that imports the module runs the old code again.",
        called="rewrite_reload(blur, 'radius = 5\\n'); exit()\nimport blur; blur.radius",
        got=seen,
        expected=5,
        ask="Which files does an import look at, and what does yours leave in each of them?",
        see=PYC,
    )


def test_the_file_holds_the_source(kata, imported, subtests):
    module = imported()
    for source in ("radius = 5  # °\n", "radius = 7  # °\n"):
        with subtests.test(source[:10]):
            kata.rewrite_reload(module, source)
            with open(module.__file__, "rb") as file:
                seen = file.read()
            assert seen == source.encode(), tell(
                "The file does not hold the new source, byte for byte.",
                called=f"rewrite_reload(blur, {source!r}); Path(blur.__file__).read_bytes()",
                got=seen,
                expected=source.encode(),
            )


def test_it_works_where_no_bytecode_is_written(kata, imported):
    module = imported(bytecode=False)
    try:
        kata.rewrite_reload(module, "radius = 5\n")
        seen = sys.modules["zq_blur"].radius
    except FileNotFoundError:
        seen = words("a FileNotFoundError")

    assert seen == 5, tell(
        "Where Python writes no bytecode, there is no file of it.",
        called="sys.dont_write_bytecode = True; import blur\n"
        "rewrite_reload(blur, 'radius = 5\\n'); blur.radius",
        got=seen,
        expected=5,
    )
