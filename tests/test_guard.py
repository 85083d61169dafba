"""The guard in `conftest.py`: what one test does to the interpreter, the next one does not meet."""

import os
import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from dojo.job import Job
from dojo.runner import Runner
from dojo.verdict import Outcome
from tests.clone import copy_program
from tests.leaks import HEADER, LEAKS, Fate, Leak, body, table

ROOT = Path(__file__).parent.parent

POSSIBLE = [leak for leak in LEAKS if leak.possible]
RESTORED = [leak for leak in POSSIBLE if leak.fate is Fate.RESTORED]
DETECTED = [leak for leak in POSSIBLE if leak.fate is Fate.DETECTED]
PROCESS = [leak for leak in POSSIBLE if leak.fate is Fate.PROCESS]
TOPIC = """\
title = "Leaks"
kata = [{names}]
"""
KATA = '{{ name = "{}", seal = "", kind = "write", level = 1, covers = [], hints = [] }}'


def leaking(leak: Leak) -> str:
    return f"def test_leak_{leak.name}():\n{body(leak.leak)}\n"


def checking(leak: Leak) -> str:
    return f"def test_check_{leak.name}():\n{body(leak.check)}\n"


def tree(root: Path, **tests: Iterable[str]) -> Path:
    """A project with the guard and a topic `leaks`, whose katas have these tests."""
    copy_program(root)
    folder = root / "katas" / "leaks"
    folder.mkdir(parents=True)
    for given in (folder / "given.txt", root / "given.txt", root / "given_too.txt"):
        given.write_text("as it was", "utf-8")
    names = ", ".join(KATA.format(name) for name in tests)
    (folder / "topic.toml").write_text(TOPIC.format(names=names), "utf-8")
    for name, functions in tests.items():
        (folder / f"{name}.py").write_text("", "utf-8")
        text = "\n\n".join((HEADER, *functions))
        (folder / f"test_{name}.py").write_text(text, "utf-8")
    return root


def outcomes(root: Path, name: str, *options: str) -> dict[str, set[str]]:
    """Run the tests of one kata by plain pytest, in one process: what is said of each of them."""
    command = [sys.executable, "-m", "pytest", "-v", f"katas/leaks/test_{name}.py", *options]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "--color=no"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "INTERNALERROR" not in done.stdout, done.stdout
    assert " in " in done.stdout.strip().splitlines()[-1], done.stdout + done.stderr
    found: dict[str, set[str]] = {}
    for row in (line.split() for line in done.stdout.splitlines() if "::test_" in line):
        if row[1:] and row[0].startswith("katas"):
            found.setdefault(row[0].partition("::")[2], set()).add(row[1])
    return found


def in_order(leaks: list[Leak]) -> list[str]:
    return [test(leak) for leak in leaks for test in (leaking, checking)]


def leaks_first(leaks: list[Leak]) -> list[str]:
    return [*map(leaking, leaks), *map(checking, leaks)]


def shuffled(seed: int, leaks: list[Leak]) -> list[str]:
    tests = leaks_first(leaks)
    random.Random(seed).shuffle(tests)
    return tests


ORDERS = {
    "in order": in_order,
    "every leak before every check": leaks_first,
    **{f"shuffled {n}": lambda leaks, n=n: shuffled(n, leaks) for n in range(3)},
}


def test_there_are_enough():
    assert len(RESTORED) >= 90
    assert len({leak.name for leak in LEAKS}) == len(LEAKS)


@pytest.mark.parametrize("order", ORDERS)
def test_the_next_test_does_not_meet_it(order: str, tmp_path: Path):
    found = outcomes(tree(tmp_path, all=ORDERS[order](RESTORED)), "all")

    assert len(found) == 2 * len(RESTORED)
    assert [name for name, said in found.items() if said != {"PASSED"}] == []


POOR_SYSTEM = """
import _thread, os, signal

def start_new_thread(*arguments):
    raise RuntimeError("can't start new thread")

_thread.start_new_thread = start_new_thread
LACKING = {os: "fork register_at_fork", signal: "alarm setitimer pthread_sigmask"}
for module, names in LACKING.items():
    for name in names.split():
        vars(module).pop(name, None)
vars(signal).pop("getitimer", None)

from dojo import guard
guard.IS_KNOWN = False
"""


def test_it_needs_no_fork_no_threads_no_signals_and_no_memory_that_it_knows(tmp_path: Path):
    lacking = ("fork hook", "alarm", "signal mask")
    leaks = [leak for leak in RESTORED if leak.what not in lacking]
    root = tree(tmp_path, all=in_order(leaks))
    (root / "poor_system.py").write_text(POOR_SYSTEM, "utf-8")
    found = outcomes(root, "all", "-p", "poor_system", "-p", "no:timeout")

    assert len(found) == 2 * len(leaks)
    assert [name for name, said in found.items() if said != {"PASSED"}] == []


IN_A_PROCESS_EACH = """
leave, say, names, tests = os._exit, print, sys.argv[1:], globals()
for name in names:
    child = os.fork()
    if child == 0:
        try:
            tests[f"test_leak_{name}"]()
            tests[f"test_check_{name}"]()
            leave(0)
        finally:
            leave(1)
    if os.waitpid(child, 0)[1]:
        say(name)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks a process for each leak")
def test_without_a_guard_it_would(tmp_path: Path):
    """A check that cannot fail would prove nothing."""
    root = tree(tmp_path, all=["def test_nothing(): pass"])
    leaks = [*RESTORED, *PROCESS]
    tests = [f"{leaking(leak)}\n{checking(leak)}" for leak in leaks]
    script = "\n".join((HEADER, *tests, IN_A_PROCESS_EACH))
    command = [sys.executable, "-c", script, *(leak.name for leak in leaks)]
    bare = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    unnoticed = [leak.what for leak in leaks if leak.name not in bare.stdout.split()]
    assert unnoticed == []


def test_what_cannot_be_restored_is_told_of_the_test_that_did_it(tmp_path: Path):
    found = outcomes(tree(tmp_path, all=in_order(DETECTED)), "all")

    leaks = {f"test_leak_{leak.name}": {"PASSED", "ERROR"} for leak in DETECTED}
    checks = {f"test_check_{leak.name}": {"PASSED"} for leak in DETECTED}
    assert found == {**leaks, **checks}


def test_what_is_told_reads_well(tmp_path: Path):
    file = next(leak for leak in DETECTED if leak.what == "file in the project")
    with Runner(tree(tmp_path, all=[leaking(file)])) as runner:
        [failed] = runner.run(Job("all", tmp_path / "katas/leaks/all.py")).failed

    assert failed.failure is not None
    assert failed.failure.message.idea == (
        "The code passed, but left something behind that other tests would meet."
    )
    assert "guest.txt was added" in failed.failure.message.got


def test_a_test_that_fails_is_not_blamed_twice(tmp_path: Path):
    test = "def test_leak():\n    KEPT.append(open(os.devnull))\n    assert 0"

    assert outcomes(tree(tmp_path, all=[test]), "all") == {"test_leak": {"FAILED"}}


def test_the_rest_ends_with_the_process_of_the_kata(tmp_path: Path):
    root = tree(tmp_path, leaks=map(leaking, PROCESS), checks=map(checking, PROCESS))
    with Runner(root) as runner:
        for name in ("leaks", "checks"):
            verdict = runner.run(Job(name, root / f"katas/leaks/{name}.py"))
            assert [test.name for test in verdict.tests if test.outcome is not Outcome.PASSED] == []


def test_the_rest_is_no_better_than_told(tmp_path: Path):
    found = outcomes(tree(tmp_path, all=in_order(PROCESS)), "all")
    contained = [leak.what for leak in PROCESS if found[f"test_check_{leak.name}"] == {"PASSED"}]

    assert contained == [], f"{contained} are restored: say so in tests/leaks.py."


SENDER = """
import json

def pytest_runtest_logreport(report):
    if report.failed:
        json.dumps(report.failure)  # pytest-xdist sends plain data only
"""


def test_a_failure_can_be_sent_to_another_process(tmp_path: Path):
    root = tree(tmp_path, all=["def test_one(): assert 0"])
    (root / "sender.py").write_text(SENDER, "utf-8")

    assert outcomes(root, "all", "-p", "sender") == {"test_one": {"FAILED"}}


HALF = """
def half():
    try:
        yield
    finally:
        sys.path.append('/guest')
"""
HOSTILE = {
    "clears sys.modules": "sys.modules.clear()",
    "rebinds sys.modules": "sys.modules = None",
    "breaks len": "builtins.len = None",
    "breaks isinstance": "builtins.isinstance = None",
    "removes __import__": "del builtins.__import__",
    "clears builtins": "vars(builtins).clear()",
    "lowers the recursion limit": "sys.setrecursionlimit(len(inspect.stack(0)) + 5)",
    "deletes the current folder": "f = tempfile.mkdtemp(); os.chdir(f); os.rmdir(f)",
    "replaces os.environ": "os.environ = None",
    "clears os": "vars(os).clear()",
    "clears sys": "vars(sys).clear()",
    "breaks the guard": "vars(sys.modules['dojo.guard']).clear()",
    "breaks the rows of the guard": "sys.modules['dojo.guard'].STATE = None",
    "breaks pathlib": "pathlib.Path = pathlib.PurePath = None",
    "breaks re": "import re; re.compile = None",
    "breaks traceback": "import traceback, linecache; vars(traceback).clear()",
    "loses stdout": "sys.stdout = None",
    "traces everything": "sys.settrace(lambda *_: 1 / 0)",
    "empties the path": "sys.path.clear(); sys.meta_path.clear(); sys.path_hooks.clear()",
    "turns warnings into errors": "warnings.simplefilter('error')",
    "raises KeyboardInterrupt": "raise KeyboardInterrupt",
    "raises SystemExit": "raise SystemExit(0)",
    "raises GeneratorExit": "raise GeneratorExit",
    "raises an exception that cannot be shown": """
        class Rude(BaseException):
            def __str__(self): raise SystemExit
        raise Rude
    """,
    "leaves a generator half-done": """
        kept = half(); next(kept)
    """,
    "leaves one to where an exception came from": """
        def deep():
            kept = half(); next(kept)
            1 / 0
        try:
            deep()
        except ZeroDivisionError as error:
            raise ValueError from error
    """,
    "leaves one in a circle of references": """
        circle = [half()]; next(circle[0])
        circle.append(circle)
    """,
}
CANARY = """
def test_canary_{number}():
    import colorsys, subprocess
    gc.collect()
    assert sys.modules['json'] is json and len([1]) == 1 and os.environ['PATH']
    assert '/guest' not in sys.path and sys.getrecursionlimit() > 500 and os.getcwd()
"""


def test_it_survives_whatever_a_test_breaks(tmp_path: Path):
    tests = ["import inspect", HALF]
    for number, what in enumerate(HOSTILE):
        tests += [
            f"def test_hostile_{number}():\n{body(HOSTILE[what])}\n    assert 0, 'and then fails'",
            CANARY.format(number=number),
        ]
    found = outcomes(tree(tmp_path, all=tests), "all")

    for number, what in enumerate(HOSTILE):
        assert found.get(f"test_hostile_{number}") == {"FAILED"}, what
        assert found.get(f"test_canary_{number}") == {"PASSED"}, what


def test_a_fixture_left_half_done_is_undone(tmp_path: Path):
    tests = [
        "@pytest.fixture\ndef half():\n    sys.path.append('/guest')\n    1 / 0\n    yield",
        "def test_half(half): pass",
        "def test_after(): assert '/guest' not in sys.path",
    ]
    found = outcomes(tree(tmp_path, all=tests), "all")

    assert found == {"test_half": {"ERROR"}, "test_after": {"PASSED"}}


def test_fixtures_have_their_say(tmp_path: Path):
    """What a wider fixture changed stays for its tests; a narrow one may undo its own changes."""
    tests = [
        """
@pytest.fixture(scope="module", autouse=True)
def wide():
    os.environ["WIDE"] = "1"
    sys.path.append("/wide")
    json.wide = 1
    yield
    del os.environ["WIDE"], json.wide
    sys.path.remove("/wide")
""",
        """
@pytest.fixture
def narrow(monkeypatch):
    monkeypatch.setattr(json, "narrow", 1, raising=False)
    sys.modules["narrow"] = json
    called = mock.Mock()
    os.getcwd, old = called, os.getcwd
    yield
    called.assert_called()
    os.getcwd = old
    del sys.modules["narrow"]
""",
        "def test_one(narrow): os.getcwd(); assert json.narrow and json.wide",
        "def test_two():\n    assert 'narrow' not in sys.modules and not hasattr(json, 'narrow')\n"
        "    assert os.environ['WIDE'] and json.wide and '/wide' in sys.path",
        "class TestMore:\n    def test_three(self): assert json.wide and os.getcwd()",
    ]
    root = tree(tmp_path, all=tests)
    (root / "katas/leaks/test_later.py").write_text(
        f"{HEADER}\ndef test_later():\n    assert not hasattr(json, 'wide')\n"
        "    assert 'WIDE' not in os.environ and '/wide' not in sys.path\n",
        "utf-8",
    )
    found = outcomes(root, "all", "katas/leaks/test_later.py")

    assert len(found) == 4
    assert all(said == {"PASSED"} for said in found.values()), found


def test_the_fixture_of_the_guard_cannot_be_hidden(tmp_path: Path):
    tests = ["@pytest.fixture\ndef isolation(): pass", "def test_one(): pass"]

    assert outcomes(tree(tmp_path, all=tests), "all") == {"test_one": {"FAILED"}}


AWKWARD = {
    "decimal": "assert decimal.Decimal('0.1') + decimal.Decimal('0.2') == decimal.Decimal('0.3')",
    "asyncio": "async def one(): return 1\n    assert asyncio.run(one()) == 1",
    "logging.handlers": "logging.handlers.MemoryHandler(1).close()",
    "enum": "class Colour(enum.Enum): RED = 1\n    assert Colour(1) is Colour.RED",
    "dataclasses": "assert dataclasses.make_dataclass('Point', ['x'])(1).x == 1",
    "unittest.mock": "assert unittest.mock.Mock(return_value=1)() == 1",
    "multiprocessing": "assert multiprocessing.cpu_count()",
    "concurrent.futures": "with concurrent.futures.ThreadPoolExecutor() as e:\n"
    "        assert e.submit(int, '1').result() == 1",
    "sqlite3": "sqlite3.connect(':memory:').close()",
    "ctypes": "assert ctypes.sizeof(ctypes.c_int)",
    "xml.etree.ElementTree": "assert xml.etree.ElementTree.fromstring('<a/>').tag == 'a'",
    "curses": "assert curses.error",
    "readline": "assert readline.get_history_length",
    "numpy": "assert isinstance(numpy.int64(1), __import__('numbers').Integral)",
    "coverage": "assert coverage.Coverage",
    "rich.console": "assert rich.console.Console",
}


def test_what_must_not_be_thrown_away_stays(tmp_path: Path):
    """Twice each: the second import finds the module, or can be a first import once more."""
    tests = []
    for number, (module, use) in enumerate(AWKWARD.items()):
        for again in ("first", "second"):
            tests.append(
                f"def test_{again}_{number}():\n"
                f"    pytest.importorskip({module.partition('.')[0]!r})\n"
                f"    import {module}\n    {use}\n"
            )
    found = outcomes(
        tree(tmp_path, all=[*tests, "def test_at_last(): assert json.dumps(1)"]), "all"
    )

    wrong = {name: said for name, said in found.items() if said - {"PASSED", "SKIPPED"}}
    assert wrong == {}
    assert found["test_at_last"] == {"PASSED"}


def test_fresh_imports_as_if_for_the_first_time(tmp_path: Path):
    tests = [
        "from dojo.guard import fresh",
        "def test_one():\n    again = fresh('json')\n    assert again is not json\n"
        "    assert again.decoder is not json.decoder and sys.modules['json'] is again",
        "def test_two(): assert sys.modules['json'] is json and json.decoder",
        "def test_three():\n    with pytest.raises(ModuleNotFoundError): fresh('no_such_module')",
    ]
    found = outcomes(tree(tmp_path, all=tests), "all")

    assert found == {f"test_{n}": {"PASSED"} for n in ("one", "two", "three")}


def test_modules_for_demonstrations_are_not_loaded_by_anything_else(tmp_path: Path):
    names = ["colorsys", "graphlib", "sched", "netrc", "zipapp", "wave"]
    tests = [f"def test_{name}():\n    assert {name!r} not in sys.modules" for name in names]
    found = outcomes(tree(tmp_path, all=tests), "all")

    assert found == {f"test_{name}": {"PASSED"} for name in names}


def test_the_table_in_the_docs_is_the_list_of_leaks():
    text = (ROOT / "docs/isolation.md").read_text("utf-8")

    assert text.endswith(f"{table()}\n"), "Its last part is what `table` in tests/leaks.py returns."
