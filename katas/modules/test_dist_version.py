"""Tests for `dist_version`: what is imported and what is installed have names of their own."""

import csv  # `importlib.metadata` would import it in each test
import importlib.metadata
import sys
from pathlib import Path

import pytest

from dojo import tell, words

METADATA = "https://docs.python.org/3/library/importlib.metadata.html"
importlib.metadata.version("pytest")  # it imports `email` and more: once, and not in each test
LISTS = ["RECORD", "top_level.txt"]
INSTALLED = ("site-packages", "dist-packages")


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Put a distribution where Python finds it, as an installer leaves it; no others are there,
    unless they are in the same folder. A new folder needs no `invalidate_caches`, which is slow.
    """
    library = [folder for folder in sys.path if Path(folder).name not in INSTALLED]

    def install(name, version, *modules, source="", file="{}.py", lists=LISTS, folder=None):
        place = tmp_path / (folder or name)
        monkeypatch.setattr(sys, "path", [str(place), *library])
        info = place / f"{name}-{version}.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        files = [file.format(module) for module in modules]
        for path in files:
            (place / path).parent.mkdir(exist_ok=True)
            (place / path).write_text(source, "utf-8")
        brings = {"RECORD": [f"{path},," for path in files], "top_level.txt": modules}
        for file_name in lists:
            (info / file_name).write_text("\n".join(brings[file_name]) + "\n")

    return install


def ask(kata, name):
    """What the function returns, or the name of what it raises."""
    try:
        return kata.dist_version(name)
    except (ImportError, KeyError, AttributeError, TypeError) as error:
        return words(type(error).__name__)


def test_what_the_module_says_of_itself_does_not_count(kata, install, subtests):
    cases = [("stale", "0.1"), ("tuple", (2, 4)), ("imported", "0.2")]
    for case, said in cases:
        install(f"zqpaint{case}", "2.5", f"zq_{case}", source=f"__version__ = {said!r}")
        if case == "imported":
            importlib.import_module("zq_imported")
        seen = ask(kata, f"zq_{case}")
        with subtests.test(case):
            assert seen != said, tell(
                "The version is that of the metadata. What the module says need not be true.",
                called=f"dist_version('zq_{case}')  # 2.5 is installed, and __version__ = {said!r}",
                got=seen,
                expected="2.5",
                ask="Who has to remember to change `__version__`?",
            )


def test_the_distribution_may_have_another_name(kata, install, subtests):
    cases = [("zq_brush", "zqpaint", "2.5"), ("zq_glue", "zqpaste", "24.1rc2.post1")]
    for module, name, version in cases:
        install(name, version, module)
        seen = ask(kata, module)
        called = f"dist_version({module!r})  # from the distribution {name}, version {version}"
        with subtests.test(module):
            assert seen is None or isinstance(seen, str), tell(
                "A version is a text, as it stands in the metadata.",
                called=called,
                got=seen,
                expected=version,
                ask="What does `importlib.metadata.version('pytest')` return at a prompt?",
            )
            found_none = seen is None or isinstance(seen, words)
            assert seen == version, tell(
                "The distribution that brings the module has another name, and was not found."
                if found_none
                else "That is not the version in the metadata of the distribution.",
                called=called,
                got=seen,
                expected=version,
                ask="Which distribution does `import yaml` need, and which name did you ask for?"
                if found_none
                else None,
                see=METADATA,
            )


def test_a_distribution_of_that_name_may_bring_another_module(kata, install):
    install("zqpaint", "2.5", "zq_brush")
    install("zq_brush", "9.9", "zq_broom", folder="zqpaint")
    seen = ask(kata, "zq_brush")

    assert seen == "2.5", tell(
        "That is the version of a distribution that brings another module.",
        called="dist_version('zq_brush')  # zqpaint 2.5 brings it, zq_brush 9.9 brings zq_broom",
        got=seen,
        expected="2.5",
        ask="Is what a distribution brings written in its name?",
    )


def test_the_module_is_not_imported(kata, install):
    install("zqpaint", "2.5", "zq_brush", source="__version__ = '2.5'")
    ask(kata, "zq_brush")

    assert "zq_brush" not in sys.modules, tell(
        "To ask for its version is not to run a module.",
        called="dist_version('zq_brush'); 'zq_brush' in sys.modules",
        got=True,
        expected=False,
        ask="What can you read about a module that is not imported?",
    )


def test_names_and_files_may_be_listed_in_either_place(kata, install, subtests):
    cases = [
        ("zq_one", "{}.py", ["RECORD"]),
        ("zq_two", "{}/__init__.py", ["RECORD"]),
        ("zq_three", "{}.py", ["top_level.txt"]),
        ("zq_four", "{}/__init__.py", LISTS),
    ]
    for number, (module, file, lists) in enumerate(cases):
        modules = (f"zq_first{number}", module)
        install(f"zqpaint{number}", f"2.{number}", *modules, file=file, lists=lists)
        place = " and ".join(lists)
        seen = ask(kata, module)
        with subtests.test(f"{file} in {place}"):
            assert seen == f"2.{number}", tell(
                "The metadata say what the distribution brings, and it was not found there.",
                called=f"dist_version({module!r})  # the second file or name in {place}",
                got=seen,
                expected=f"2.{number}",
                ask="Which lists may a distribution have, what if one of them is not there, and "
                "how many names may a list have?",
            )


def test_what_no_distribution_brings_has_no_version(kata, install, subtests):
    install("zqpaint", "2.5", "zq_brush")
    for name in ["colorsys", "zq_nowhere", "zq_bru", "ZQ_BRUSH", "zqpaint"]:
        seen = ask(kata, name)
        with subtests.test(name):
            assert seen is None, tell(
                "No distribution brings this name, and so there is no version to tell.",
                called=f"dist_version({name!r})  # zqpaint 2.5 brings zq_brush, nothing else",
                got=seen,
                expected=None,
                ask="Is that the whole name of a module, letter for letter, and whose version is "
                "it?",
            )
