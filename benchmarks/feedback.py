"""How quick the dojo is, side by side with pytest and with programs that start it at a save.

    python3 benchmarks/feedback.py [ROUNDS] [loop | peers | floor | first | check | memory]...

All that is compared is measured in turns in one run, since a busy machine slows all alike. `peers`
measures those of pytest-watcher, pytest-watch, watchfiles and pytest-xdist that are installed.
"""

import importlib.util
import os
import runpy
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dojo.catalog import Catalog, Kata  # noqa: E402
from dojo.files import write_tree  # noqa: E402
from dojo.job import Job  # noqa: E402
from dojo.runner import Runner  # noqa: E402
from dojo.workspace import read_tree  # noqa: E402
from tests.clone import Clone, pick  # noqa: E402
from tests.screen import Screen  # noqa: E402

GREEN, RED = "Green: all", "First to mend:"
KATAS = ("make_counter", "run_formula")  # a common one, and one of the largest


class Tree:
    """A clone whose course is one kata, where its learner so stands."""

    def __init__(self, folder: Path, name: str) -> None:
        self.root = cloned(folder)
        pick(Clone(self.root), f'course = ["{name}"]')
        [self.kata] = Catalog.read(self.root)
        self.answers = {
            GREEN: self.kata.solution("reference").read_text("utf-8"),
            RED: self.kata.variants("wrong_")[0].read_text("utf-8"),
        }

    def save(self, number: int) -> str:
        """Save the right answer and a wrong one in turns; return the text to expect."""
        expected = (GREEN, RED)[number % 2]
        self.kata.answer.write_text(f"{self.answers[expected]}\n# save {number}\n", "utf-8")
        return expected

    def cold(self) -> float:
        """Seconds of a cold pytest run of the kata."""
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        began = time.perf_counter()
        subprocess.run([*command, self.kata.test_file], cwd=self.root, capture_output=True)
        return time.perf_counter() - began


def cloned(folder: Path) -> Path:
    root = Path(tempfile.mkdtemp(dir=folder)) / "katas"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(root)], check=True)
    return root


def solve(kata: Kata) -> None:
    write_tree(kata.answer, read_tree(kata.solution("reference")))


def loop(folder: Path, rounds: int) -> None:
    """From the write of a stub to the finished verdict on the screen."""
    for name in KATAS:
        tree = Tree(folder, name)
        screen = Screen(tree.root)
        screen.wait_for(RED)
        time.sleep(2)  # that may be a verdict of before, and the worker be on its way yet
        warm, cold = [], []
        for number in range(rounds):
            time.sleep(0.5)  # nobody saves twice as fast
            screen.forget()
            began = time.perf_counter()
            screen.wait_for(tree.save(number))
            warm.append(time.perf_counter() - began)
            cold.append(tree.cold())
        screen.press("q")
        screen.status()
        tests = tree.kata.test_file.read_text("utf-8").count("\ndef test_")
        print(f"{rounds} saves of {name}, which has {tests} tests:")
        row("cold pytest", cold, cold)
        row("dojo, from the save to the screen", warm, cold)


def peers(folder: Path, rounds: int) -> None:
    """The same for programs that start pytest when a file has changed."""
    tree = Tree(folder, KATAS[0])
    test = str(tree.kata.test_file)
    # pytest-watch cannot read pyproject.toml; where there is a pytest.ini it does not try.
    settings = "addopts = --import-mode=importlib --assert=plain\npythonpath = .\n"
    (tree.root / "pytest.ini").write_text(f"[pytest]\n{settings}", "utf-8")
    pytest = str(Path(sys.executable).with_name("pytest"))
    # Its pattern, `*.py`, finds no file in a folder since watchdog 7.
    watcher = ["--now", "--runner", pytest, "--patterns", "**/*.py"]
    there, once = "katas/closures", [test, "-q"]
    commands = {
        "pytest_watcher": ["-m", "pytest_watcher", *watcher, there, *once],
        "pytest_watch": ["-m", "pytest_watch", "--nobeep", there, "--", *once],
        "watchfiles": ["-m", "watchfiles", shlex.join([pytest, *once]), there],
        "xdist": ["-m", "pytest", "--looponfail", "-o", f"looponfailroots={there}", *once],
    }
    found: dict[str, list[float]] = {"cold pytest": []}
    for module, command in commands.items():
        if not importlib.util.find_spec(module):
            print(f"{module} is not installed.")
            continue
        tree.save(1)
        screen = Screen(tree.root, command=(sys.executable, *command))
        screen.wait_for_line(" failed")
        times: list[float] = []
        try:
            for number in range(rounds):
                time.sleep(2)  # some start pytest twice at a save
                screen.forget()
                began = time.perf_counter()
                screen.wait_for_line({GREEN: " passed", RED: " failed"}[tree.save(number)])
                times.append(time.perf_counter() - began)
                found["cold pytest"].append(tree.cold())
        except AssertionError:
            print(f"{module} did not run again after a save.")
        found[module] = times
        screen.process.kill()
    print(f"{rounds} saves of {KATAS[0]}:")
    for what, times in found.items():
        if len(times) > 1:
            row(what, times, found["cold pytest"])


def floor(folder: Path, rounds: int) -> None:
    """What a run takes at least: a fork, and one in which the tests run without pytest. Then the
    whole of a run, without what looks for the save and what paints; Unix only.
    """
    tree = Tree(folder, KATAS[0])
    tree.save(0)
    defined = runpy.run_path(str(tree.kata.test_file)).items()
    tests = [value for name, value in defined if name.startswith("test_")]

    def without_pytest() -> None:
        module = ModuleType(tree.kata.name)
        exec(compile(tree.kata.answer.read_bytes(), tree.kata.answer, "exec"), vars(module))
        for test in tests:
            test(module)

    times: dict[str, list[float]] = {"a fork": [], "with tests, without pytest": [], "a run": []}
    with Runner(tree.root) as runner:
        for _ in range(rounds):
            times["a fork"].append(forked(lambda: None))
            times["with tests, without pytest"].append(forked(without_pytest))
            runner.prepare(tree.kata.name)
            time.sleep(0.3)
            began = time.perf_counter()
            runner.run(
                Job(tree.kata.name, tree.kata.answer),
                lambda _: times["a run"].append(time.perf_counter() - began),  # noqa: B023
            )
    for what, found in times.items():
        print(f"  {what:<34} median {statistics.median(found) * 1000:7.1f} ms")


def forked(work: Callable[[], object]) -> float:
    """Seconds until a forked process has done `work` and is gone."""
    began = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(pid, 0)[1] == 0
    return time.perf_counter() - began


def first(folder: Path, rounds: int) -> None:
    """From the command to the first screen, in an environment that is there."""
    tree = Tree(folder, KATAS[0])
    cold, start = [], []
    for _ in range(rounds):
        cold.append(tree.cold())
        began = time.perf_counter()
        screen = Screen(tree.root)
        screen.wait_for(RED)
        start.append(time.perf_counter() - began)
        screen.press("q")
        screen.status()
    print(f"{rounds} starts:")
    row("cold pytest", cold, cold)
    row("dojo, to the first screen", start, cold)


def check(folder: Path, rounds: int) -> None:
    """All katas, solved: a process for each, against one process for all."""
    root = cloned(folder)
    catalog = Catalog.read(root)
    for kata in catalog:
        solve(kata)
    plain = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "katas"]
    ours = [sys.executable, "-m", "dojo", "check", "--again"]
    times: dict[str, list[float]] = {"pytest katas": [], "dojo check": []}
    for _ in range(rounds):
        for (_, seconds), command in zip(times.items(), (plain, ours), strict=True):
            began = time.perf_counter()
            done = subprocess.run(command, cwd=root, capture_output=True)
            seconds.append(time.perf_counter() - began)
            assert done.returncode == 0, done.stdout.decode()
    print(f"All {len(catalog.katas)} katas, {os.cpu_count()} cores:")
    for what, seconds in times.items():
        row(what, seconds, times["pytest katas"])


def memory(folder: Path, rounds: int) -> None:
    """What a watching dojo holds, and after 2,000 runs; Linux only."""
    tree = Tree(folder, KATAS[0])
    screen = Screen(tree.root)
    screen.wait_for(RED)
    for number in range(rounds + 1):
        if number % 500 == 1 or number == rounds:
            time.sleep(1)
            pids = processes(screen.process.pid)
            size = sum(proportional_size(pid) for pid in pids)
            files = sum(len(os.listdir(f"/proc/{pid}/fd")) for pid in pids)  # noqa: PTH208
            print(f"  after {number:4} saves {size / 1024:5.1f} MB", end="")
            print(f" in {len(pids)} processes with {files} file descriptors")
        screen.forget()
        screen.wait_for(tree.save(number))
    screen.press("q")
    screen.status()


def processes(pid: int) -> list[int]:
    threads = Path(f"/proc/{pid}/task").iterdir()
    children = [child for task in threads for child in (task / "children").read_text().split()]
    return [pid, *(found for child in children for found in processes(int(child)))]


def proportional_size(pid: int) -> int:
    """Kilobytes; a page that processes share counts for each by its part."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def row(what: str, times: list[float], cold: list[float]) -> None:
    median = statistics.median(times)
    late = statistics.quantiles(times, n=20)[-1]
    print(
        f"  {what:<34} median {median * 1000:7.1f} ms, 95th percentile {late * 1000:7.1f} ms",
        end="",
    )
    print(f", 1/{statistics.median(cold) / median:.1f} of cold pytest")


PARTS: dict[str, tuple[Callable[[Path, int], None], int]] = {
    "loop": (loop, 50),
    "peers": (peers, 12),
    "floor": (floor, 50),
    "first": (first, 15),
    "check": (check, 5),
    "memory": (memory, 2000),
}
"""Each with the number of its rounds."""

if __name__ == "__main__":
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores", flush=True)
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    for name in [word for word in sys.argv[1:] if not word.isdigit()] or PARTS:
        part, usual = PARTS[name]
        with tempfile.TemporaryDirectory() as place:
            part(Path(place), numbers[0] if numbers else usual)
        sys.stdout.flush()
