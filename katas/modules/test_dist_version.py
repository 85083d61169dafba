"""Tests for `dist_version`: what is imported and what is installed have names of their own."""

import importlib
import sys

import pytest

from dojo import tell, words

METADATA = "https://docs.python.org/3/library/importlib.metadata.html"
LISTS = ["RECORD", "top_level.txt"]


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Put a distribution where Python finds it, as an installer leaves it."""
    monkeypatch.syspath_prepend(tmp_path)

    def install(name, version, module, source="", file="{}.py", lists=LISTS):
        info = tmp_path / f"{name}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        path = tmp_path / file.format(module)
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, "utf-8")
        brings = {"RECORD": f"{file.format(module)},,\n", "top_level.txt": f"{module}\n"}
        for file_name in lists:
            (info / file_name).write_text(brings[file_name])
        importlib.invalidate_caches()

    return install


def ask(kata, name):
    """What the function returns, or the name of what it raises."""
    try:
        return kata.dist_version(name)
    except (ImportError, KeyError, AttributeError, TypeError) as error:
        return words(type(error).__name__)


def test_the_distribution_may_have_another_name(kata, install):
    install("zqpaint", "2.5", module="zq_brush")
    seen = ask(kata, "zq_brush")

    assert seen == "2.5", tell(
        "The distribution that brings the module has another name, and was not found.",
        called="dist_version('zq_brush')  # from the distribution zqpaint, version 2.5",
        got=seen,
        expected="2.5",
        ask="Which distribution does `import yaml` need, and which name did you ask for?",
        see=METADATA,
    )


def test_a_distribution_of_that_name_may_bring_another_module(kata, install):
    install("zqpaint", "2.5", module="zq_brush")
    install("zq_brush", "9.9", module="zq_broom")
    seen = ask(kata, "zq_brush")

    assert seen == "2.5", tell(
        "That is the version of a distribution that brings another module.",
        called="dist_version('zq_brush')  # zqpaint 2.5 brings it, zq_brush 9.9 brings zq_broom",
        got=seen,
        expected="2.5",
        ask="Is what a distribution brings written in its name?",
    )


def test_what_the_module_says_of_itself_does_not_count(kata, install, subtests):
    for case, said in [("stale", "'0.1'"), ("tuple", "(2, 4)"), ("own_none", "None")]:
        install(f"zqpaint{case}", "2.5", module=f"zq_{case}", source=f"__version__ = {said}")
        seen = ask(kata, f"zq_{case}")
        with subtests.test(case):
            assert seen == "2.5", tell(
                "The version is that of the metadata. What the module says need not be true.",
                called=f"dist_version('zq_{case}')  # 2.5 is installed, and __version__ = {said}",
                got=seen,
                expected="2.5",
                ask="Who has to remember to change `__version__`?",
            )


def test_the_module_is_not_imported(kata, install):
    install("zqpaint", "2.5", module="zq_brush", source="__version__ = '2.5'")
    ask(kata, "zq_brush")

    assert "zq_brush" not in sys.modules, tell(
        "To ask for its version is not to run a module.",
        called="dist_version('zq_brush'); 'zq_brush' in sys.modules",
        got=True,
        expected=False,
    )


def test_names_and_files_may_be_listed_in_either_place(kata, install, subtests):
    cases = [
        ("zq_one", "{}.py", ["RECORD"]),
        ("zq_two", "{}/__init__.py", ["RECORD"]),
        ("zq_three", "{}.py", ["top_level.txt"]),
        ("zq_four", "{}/__init__.py", LISTS),
    ]
    for number, (module, file, lists) in enumerate(cases):
        install(f"zqpaint{number}", "2.5", module=module, file=file, lists=lists)
        place = " and ".join(lists)
        seen = ask(kata, module)
        with subtests.test(f"{file} in {place}"):
            assert seen == "2.5", tell(
                "The metadata say what the distribution brings, and it was not found there.",
                called=f"dist_version({module!r})  # {file.format(module)}, listed in {place}",
                got=seen,
                expected="2.5",
                ask="Which lists may a distribution have, and what if one of them is not there?",
            )


def test_what_no_distribution_brings_has_no_version(kata, subtests):
    for name in ["colorsys", "zq_nowhere"]:
        seen = ask(kata, name)
        with subtests.test(name):
            assert seen is None, tell(
                "No distribution brings this name, and so there is no version to tell.",
                called=f"dist_version({name!r})",
                got=seen,
                expected=None,
            )
