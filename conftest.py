"""Every test meets the interpreter as it was when collection ended, whatever the last test did.

This file says when the interpreter is saved and put back; `dojo/guard.py` says what that is.
It also gives tests their `kata`: the learner's module, imported afresh for each of them.
"""

import functools
import getpass  # noqa: F401 - these three: pytest would import them during a test
import pickle  # noqa: F401
import sys
import tracemalloc  # noqa: F401
from collections.abc import Generator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dojo.answer import import_answer
from dojo.catalog import Catalog, Kata
from dojo.explain import explain
from dojo.guard import Snapshot

ROOT = Path(__file__).parent
KATA = pytest.StashKey[Kata]()

sys.dont_write_bytecode = True  # the guard keeps it so: no test meets another's bytecode


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--answer",
        metavar="NAME",
        help="test solutions/TOPIC/KATA/NAME, say `reference`, or the file or folder at a path, "
        "in place of the learner's file",
    )


def pytest_itemcollected(item: pytest.Item) -> None:
    """Tie each test to its kata, by the one rule of the tree: test_NAME.py tests NAME."""
    kata = katas_by_test_file().get(item.path)
    if kata:
        item.stash[KATA] = kata


@functools.cache
def katas_by_test_file() -> dict[Path, Kata]:
    return {kata.test_file: kata for kata in Catalog.read(ROOT)}


def answer_to(kata: Kata, config: pytest.Config) -> Path:
    """Whose file is under test: the learner's, unless `--answer` names another."""
    chosen = config.getoption("--answer")
    if not chosen:
        return kata.answer
    return kata.solution(chosen) if chosen.isidentifier() else Path(chosen)


@pytest.fixture
def kata(request: pytest.FixtureRequest) -> ModuleType:
    """The learner's module, imported for the first time, as far as this test can tell."""
    this = request.node.stash[KATA]
    return import_answer(this.module, answer_to(this, request.config))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Around a whole test, its fixtures included."""
    before = Snapshot()
    try:
        return (yield)
    finally:
        before.restore()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Iterator[None]:
    """Around the test function alone: pytest's own code must not run in a broken interpreter."""
    function = pyfuncitem.obj
    before = Snapshot()

    @functools.wraps(function)
    def guarded(**fixtures: Any) -> Any:
        try:
            return function(**fixtures)
        finally:
            before.heal()

    pyfuncitem.obj = guarded
    try:
        return (yield)
    finally:
        pyfuncitem.obj = function


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, Any, Any]:
    """Say in words what failed: the idea, or what an exception means, before any traceback."""
    report = yield
    if report.failed and call.excinfo and KATA in item.stash:
        answer = answer_to(item.stash[KATA], item.config)
        report.failure = explain(call.excinfo.value, answer=answer, root=ROOT)
        report.longrepr = str(report.failure)
    return report
