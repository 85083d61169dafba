"""What the guard costs: `python3 benchmarks/isolation.py`, and with `--growth` what it keeps.

1,000 trivial tests, by plain pytest, with the guard, and with a fork for each test, one after the
other in each round, so that a noisy machine disturbs all three alike.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.clone import copy_program  # noqa: E402

ROUNDS = 5

CLOCK = """
import json, pathlib, resource, time
import pytest

STEPS = []

def note():
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    STEPS.append((time.perf_counter(), size))

@pytest.hookimpl(wrapper=True)
def pytest_runtestloop(session):
    note()
    yield
    note()
    pathlib.Path("steps.json").write_text(json.dumps(STEPS))
    return True

def pytest_runtest_logfinish(nodeid):
    if nodeid.endswith("000"):
        note()
"""

FORK = """
import os, pickle
from _pytest.runner import runtestprotocol

def pytest_runtest_protocol(item, nextitem):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump([vars(r) for r in runtestprotocol(item, False, nextitem)], pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        reports = pickle.load(pipe)
    os.waitpid(pid, 0)
    return True
"""

WAYS = {
    "plain pytest": ["--noconftest"],
    "with the guard": [],
    "with a fork for each test": ["--noconftest", "-p", "forking"],
}


def steps_of(root: Path, options: list[str]) -> list[tuple[float, int]]:
    """Time and size of the process at the start, at every thousandth test, and at the end."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "clock", *options, "katas"]
    subprocess.run([*command, "-p", "no:cacheprovider"], cwd=root, check=True, capture_output=True)
    return [tuple(step) for step in json.loads((root / "steps.json").read_text("utf-8"))]


def tree(root: Path, count: int) -> Path:
    copy_program(root)
    shutil.copytree(ROOT / "katas" / "closures", root / "katas" / "closures")
    tests = root / "katas" / "closures" / "test_account.py"
    tests.write_text("\n".join(f"def test_{n:05}(): pass" for n in range(1, count + 1)), "utf-8")
    for other in (root / "katas" / "closures").glob("test_*.py"):
        if other != tests:
            other.unlink()
    (root / "clock.py").write_text(CLOCK, "utf-8")
    (root / "forking.py").write_text(FORK, "utf-8")
    return root


def cost() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = tree(Path(folder), 1000)
        times: dict[str, list[float]] = {way: [] for way in WAYS}
        for _ in range(ROUNDS):
            for way, options in WAYS.items():
                steps = steps_of(root, options)
                times[way].append(steps[-1][0] - steps[0][0])  # s for 1,000: ms for one
    medians = {way: statistics.median(found) for way, found in times.items()}
    plain, guard, fork = medians.values()
    print(f"Python {sys.version.split()[0]}: ms for each test, median of {ROUNDS} rounds")
    for way, median in medians.items():
        print(f"  {way:<26} {median:6.2f}  (+{median - plain:.2f})")
    print(f"  The guard adds 1/{(fork - plain) / (guard - plain):.1f} of what a fork adds.")


def growth() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = tree(Path(folder), 20000)
        found = {way: steps_of(root, WAYS[way]) for way in ("plain pytest", "with the guard")}
    print(f"Python {sys.version.split()[0]}: 20,000 tests in one process")
    for way, steps in found.items():
        for number in (1, 10, 20):
            (start, _), (end, size) = steps[number - 1], steps[number]
            print(f"  {way:<15} {number:>3},000: {end - start:5.2f} ms a test, {size >> 10} MB")


if __name__ == "__main__":
    growth() if "--growth" in sys.argv else cost()
