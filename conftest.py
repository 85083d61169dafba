"""Every test meets the interpreter as it was when collection ended, whatever the last test did.

This file says when the interpreter is saved and put back; `dojo/guard.py` says what that is,
and `docs/isolation.md` what that contains and what not. This file also gives tests their `kata`:
the learner's module, imported afresh for each of them.
"""

import contextvars
import functools
import gc
import getpass  # noqa: F401 - these three: pytest would import them during a test
import pickle  # noqa: F401
import sys
import tracemalloc  # noqa: F401
from collections.abc import Generator, Iterator
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dojo import guard, tell, words
from dojo.answer import import_answer
from dojo.catalog import Kata, katas_by_test_file
from dojo.explain import explain
from dojo.scene import is_raised_by_code
from dojo.search_path import root_last

ROOT = Path(__file__).parent
KATA = pytest.StashKey[Kata]()
GUARD = pytest.StashKey[guard.Snapshot]()
CALLS = pytest.StashKey[list[bool]]()
"""Whether the test function passed, and each of its subtests; none if it has not returned."""

ENDED: list[BaseException] = []
"""What ended the session in the middle of a test."""

root_last()  # pytest has put it first, by its setting `pythonpath`
guard.install()
sys.dont_write_bytecode = True  # the guard keeps it so: no test meets another's bytecode


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--answer",
        metavar="NAME",
        help="test solutions/TOPIC/KATA/NAME, say `reference`, or the file or folder at a path, "
        "in place of the learner's file",
    )


def pytest_configure() -> None:
    if sys.flags.optimize:
        raise pytest.UsageError(
            "This Python leaves assertions out, so that no test could fail. "
            "Run it without -O and without PYTHONOPTIMIZE."
        )


def pytest_itemcollected(item: pytest.Item) -> None:
    """Tie each test to its kata, by the one rule of the tree: test_NAME.py tests NAME."""
    if sys.platform == "emscripten" and item.get_closest_marker("subprocess"):
        item.add_marker(pytest.mark.skip(reason="a browser's Python starts no process"))
    kata = katas_by_test_file(ROOT).get(item.path)
    if kata:
        item.stash[KATA] = kata


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


def pytest_collection_finish() -> None:
    """What is there by now is no garbage: a collection during the tests need not look at it.

    Nor must one in a child that the dojo forks: it would touch, and so copy, every page.
    """
    gc.collect()
    gc.freeze()


def pytest_keyboard_interrupt(excinfo: pytest.ExceptionInfo[BaseException]) -> None:
    """Somebody pressed the keys, or told the debugger to quit."""
    ENDED.append(excinfo.value)


@pytest.fixture(autouse=True)
def isolation(request: pytest.FixtureRequest) -> Iterator[None]:
    """Around the test and its own fixtures: set up before them, and so torn down after them.

    What fixtures of a wider scope have changed was there before, and stays.
    """
    before = request.node.stash[GUARD] = guard.Snapshot()
    calls = request.node.stash[CALLS] = list[bool]()  # the same test may be run again
    yield
    if ENDED:  # pytest has closed the files that it had put into `sys` when the test began
        return
    del request.node.stash[GUARD]  # a test stays to the end of the session, and all that it holds
    before.restore()
    if KATA in request.node.stash and calls and all(calls):
        left = before.left_behind()
        assert not left, tell(
            "The code passed, but left something behind that other tests would meet.",
            called=request.node.name,
            got=words("\n".join(left)),
            expected=words("all that it starts, opens or writes to be ended, closed or removed"),
        )


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(fixturedef: pytest.FixtureDef[Any]) -> Iterator[None]:
    """What a fixture of a wider scope changes is how its tests find the interpreter."""
    try:
        return (yield)
    finally:
        forget_copies(fixturedef)


def pytest_fixture_post_finalizer(fixturedef: pytest.FixtureDef[Any]) -> None:
    forget_copies(fixturedef)


def forget_copies(fixturedef: pytest.FixtureDef[Any]) -> None:
    """Those of pytest itself, `tmp_path_factory` for one, change nothing that the guard copies."""
    if fixturedef.scope != "function" and not fixturedef.func.__module__.startswith("_pytest."):
        guard.SPACES.clear()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Iterator[None]:
    """Around the test function alone: pytest's own code must not run in a broken interpreter."""
    assert GUARD in pyfuncitem.stash, "Rename the fixture `isolation` that hides the one here."
    function = pyfuncitem.obj
    before = pyfuncitem.stash[GUARD]
    before.note_call()
    heal = before.heal  # bound now: a test may patch the class

    @functools.wraps(function)
    def guarded(**fixtures: Any) -> Any:
        try:
            return contextvars.copy_context().run(function, **fixtures)
        except KeyboardInterrupt as error:
            if not is_raised_by_code(error):
                raise  # somebody pressed the keys
            raise AssertionError(
                tell(
                    "Your code raised KeyboardInterrupt, which is for whoever sits at the keys.",
                    called=pyfuncitem.name,
                    got=words("a KeyboardInterrupt, by a `raise` statement"),
                    expected=words("another exception, or none"),
                )
            ) from None
        finally:
            heal()

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
    if call.when == "call" and CALLS in item.stash:
        item.stash[CALLS].append(report.passed)
    if report.failed and call.excinfo and KATA in item.stash:
        answer = answer_to(item.stash[KATA], item.config)
        failure = explain(call.excinfo.value, answer=answer, root=ROOT)
        report.failure = asdict(failure)  # plain data, which pytest-xdist can send
        report.longrepr = str(failure)
    return report
