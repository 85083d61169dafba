"""Tests for `fix_tree`: dots count packages from the one that the import stands in."""

import shutil
import sys
from importlib import import_module, invalidate_caches
from pathlib import Path

from dojo import tell, words

HERE = "katas.imports.fix_tree"
OWN = {"fix_tree", "reports", "daily", "sensors", "wind"}


def summary_of(top):
    return import_module(f"{top}.reports.daily.summary")


def strongest_of(top, speed):
    """What the tree called `top` says after `speed` and two slower readings of its own."""
    try:
        summary = summary_of(top)
        wind = import_module(f"{top}.sensors.wind")
        for each in (speed - 3, speed, speed - 7):
            wind.record(each)
        return summary.strongest()
    except (ImportError, ValueError) as error:
        return words(f"a {type(error).__name__}")


def code(top, speed):
    return (
        f"from {top}.reports.daily import summary\n"
        f"from {top}.sensors import wind\n"
        f"for speed in ({speed - 3}, {speed}, {speed - 7}): wind.record(speed)\n"
        "summary.strongest()"
    )


def lost_module(top):
    """The module of the tree that an import looks for in vain, if there is one."""
    try:
        summary_of(top)
    except ModuleNotFoundError as error:
        if error.name.rpartition(".")[2] not in OWN:
            raise
        return error.name
    except ImportError as error:
        if error.name:  # that module is found, and a name in it is not
            raise
        return "above the topmost package"
    return None


def test_the_dots_lead_to_the_sensors(kata):
    missing = lost_module(kata.__name__)

    assert missing not in ("fix_tree", "reports", "sensors"), tell(
        "An absolute name begins at an entry of `sys.path`, not at the root of a project.",
        called=f"import {HERE}.reports.daily.summary",
        got=words(f"there is no module {missing}"),
        expected=words("no exception"),
        ask="Is this folder an entry of `sys.path`? How does one of its modules name another?",
    )
    assert missing is None, tell(
        "The dots do not lead to the package that holds `sensors`.",
        called=f"import {HERE}.reports.daily.summary",
        got=words(f"there is no module {missing}"),
        expected=words("no exception"),
        ask="Count from the package that `summary` is in: which one is one dot, which two?",
        see="https://docs.python.org/3/reference/import.html#package-relative-imports",
    )


def test_it_reads_what_the_sensors_recorded(kata):
    seen = strongest_of(kata.__name__, 20)

    assert seen != words("a ValueError"), tell(
        "The summary reads another module, made from the same file, and it is empty.",
        called=code(HERE, 20),
        got=seen,
        expected=72.0,
        ask="What is the `__name__` of the module that the summary reads?",
    )
    assert seen == 72.0, tell(
        "The summary should give what the sensors of its tree have recorded.",
        called=code(HERE, 20),
        got=seen,
        expected=72.0,
        ask="Which list does `strongest` look into, and when: at the import, or at the call?",
    )


def test_the_tree_may_have_any_name(kata, tmp_path, monkeypatch, subtests):
    monkeypatch.syspath_prepend(tmp_path)
    for top in ("galehut", "galecoast.station"):
        with subtests.test(top):
            copy = Path(tmp_path, *top.split("."))
            shutil.copytree(kata.__path__[0], copy, ignore=shutil.ignore_patterns("__pycache__"))
            invalidate_caches()
            seen = strongest_of(top, 10)

            assert seen != words("a ModuleNotFoundError"), tell(
                "In a copy of the folder, under another name, an import finds nothing.",
                called=f"{code(top, 10)}  # in a copy of the folder",
                got=seen,
                expected=36.0,
                ask="Is the name of the folder written in an import, or a name that only it has?",
            )
            assert seen == 36.0, tell(
                "The imports hold only as long as the folder keeps its name and its place.",
                called=f"{code(top, 10)}  # in a copy of the folder",
                got=seen,
                expected=36.0,
                ask="Which words in the imports name the folder, or one above it?",
            )


def test_sys_path_stays_as_it_is(kata):
    before = list(sys.path)
    try:
        summary_of(kata.__name__)
    finally:
        added = [entry for entry in sys.path if entry not in before]

    assert added == [], tell(
        "A folder is added to `sys.path`, for every import of the whole program.",
        called=f"import sys, {HERE}.reports.daily.summary; sys.path",
        got=words(f"{len(added)} more than before"),
        expected=words("the same as before"),
        ask="The folder is a package already. What leads from one of its modules to another?",
    )
