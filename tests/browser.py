"""Proves the katas in a browser's Python: CPython 3.14 in WebAssembly, by node and no browser.

    python3 -m tests.browser [KATA ...]

The npm package that `tests/pyodide/package.json` pins goes into a temporary folder, with pytest
from the Python that runs this. Conftest, guard, worker and tests are those of every other Python.
Tests that are marked `subprocess` are skipped there, and counted.
"""

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePosixPath
from queue import SimpleQueue
from typing import Any, Self

from dojo.catalog import Catalog, Kata
from dojo.errors import DojoError
from dojo.job import Job, Until
from dojo.runner import Runner
from dojo.verdict import Outcome, Verdict
from tests.test_katas import caught_by

ROOT = Path(__file__).parent.parent
PINNED = ROOT / "tests" / "pyodide"
PACKAGES = ("pytest", "pluggy", "iniconfig", "packaging", "pygments")
INTERPRETERS = 2
DEADLINE = 60.0


class UnavailableError(Exception):
    """Why there is no browser's Python here, in a sentence."""


@contextmanager
def installed() -> Iterator[Path]:
    """Give a temporary folder that holds the pinned package, the worker's script and pytest.

    Raises UnavailableError if node or npm is missing, or npm cannot get the package.
    """
    npm = shutil.which("npm")
    if os.name == "nt":
        raise UnavailableError("A browser's Python has not been tried on Windows.")
    if not npm or not shutil.which("node"):
        raise UnavailableError("A browser's Python needs node and npm, which are not here.")
    with tempfile.TemporaryDirectory(prefix="dojo-") as name:
        folder = Path(name)
        shutil.copytree(PINNED, folder, dirs_exist_ok=True)
        command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            told = f"{done.stderr.strip()}\n".splitlines()[0]
            raise UnavailableError(f"npm cannot get the package `pyodide` here: {told}")
        for package in PACKAGES:
            copy_package(package, folder / "packages")
        yield folder


def copy_package(name: str, target: Path) -> None:
    """Copy an installed distribution of pure Python, and nothing else that lies beside it."""
    for file in importlib.metadata.distribution(name).files or ():
        if ".." not in file.parts and file.suffix != ".pyc":
            (target / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file.locate(), target / file)


class Interpreter:
    """A launcher for the runner: one process, in which all jobs run, one after the other.

    If a run was out of time, or ended the process, the next one is given a new process.
    """

    def __init__(self, root: Path, place: Path) -> None:
        self.root = root
        self.place = place
        self.process: Any = None

    def launch(self, job: Job) -> "SeriesRun":
        if not self.process:
            self.start()
        answer = PurePosixPath("/dojo", job.answer.relative_to(self.root).as_posix())
        self.process.stdin.write(replace(job, answer=answer).to_line())
        self.process.stdin.flush()
        return SeriesRun(self)

    def start(self) -> None:
        log = self.place / "worker.log"
        with log.open("wb") as stderr:
            self.process = subprocess.Popen(
                ["node", "worker.mjs", str(self.root)],
                cwd=self.place,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
            )
        if self.process.stdout.readline() != b"ready\n":
            self.close()
            said = "\n".join(line[:200] for line in log.read_text("utf-8").splitlines()[-20:])
            raise DojoError(f"Under node, pytest does not get as far as the katas:\n{said}")

    def prepare(self, kata: str) -> None:
        """Nothing: the process is warm from its first job on."""

    def is_alive(self) -> bool:
        """Always: in the place of a process that has ended, the next job gets another."""
        return True

    def close(self) -> int:
        """End the process if there is one, and return its status."""
        process, self.process = self.process, None
        if not process:
            return 0
        process.kill()
        process.communicate()
        return process.returncode


class SeriesRun:
    """One job of an interpreter, and the stream of what the worker says of this job only."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.interpreter = interpreter
        self.output = interpreter.process.stdout
        self.stream = self
        self.has_ended = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """The stream behind it goes on with the next job."""

    def __iter__(self) -> Iterator[bytes]:
        for line in self.output:
            said = json.loads(line)
            self.has_ended = "end" in said or "trouble" in said
            yield line
            if self.has_ended:
                return

    def end(self) -> int:
        return 0 if self.has_ended else self.interpreter.close()


@dataclass
class Proof:
    """What was found: sentences on what does not hold, how many answers were run, and how many
    tests of which katas were skipped.
    """

    problems: list[str] = field(default_factory=list)
    answers: int = 0
    skipped: dict[str, int] = field(default_factory=dict)


def prove(place: Path, katas: Iterable[Kata]) -> Proof:
    """Prove that the stubs and the wrong answers are red, the references and right ones green.

    A wrong answer is red in the test that it names, and no other test of it is run. Raises
    DojoError if the interpreter does not start.
    """
    idle: SimpleQueue[Runner] = SimpleQueue()
    runners = [Runner(ROOT, partial(Interpreter, place=place)) for _ in range(INTERPRETERS)]
    for runner in runners:
        idle.put(runner)

    def prove_next(kata: Kata) -> Proof:
        runner = idle.get()
        try:
            return proof_of(kata, runner.run)
        finally:
            idle.put(runner)

    try:
        with ThreadPoolExecutor(INTERPRETERS) as pool:
            proofs = list(pool.map(prove_next, katas))
    finally:
        for runner in runners:
            runner.close()
    return Proof(
        problems=[problem for proof in proofs for problem in proof.problems],
        answers=sum(proof.answers for proof in proofs),
        skipped={kata: count for proof in proofs for kata, count in proof.skipped.items()},
    )


def proof_of(kata: Kata, run: Callable[[Job], Verdict]) -> Proof:
    """Prove one kata. If all its tests are skipped, there is nothing to prove."""
    proof = Proof()

    def verdict_on(answer: Path, **job: Any) -> Verdict:
        proof.answers += 1
        return run(Job(kata.name, answer, deadline=DEADLINE, **job))

    for answer in (kata.solution("reference"), *kata.variants("right_")):
        verdict = verdict_on(answer)
        skipped = [test for test in verdict.tests if test.outcome is Outcome.SKIPPED]
        if skipped:
            proof.skipped[kata.name] = len(skipped)
        if skipped and len(skipped) == len(verdict.tests):
            return proof
        if not verdict.is_green:
            why = verdict.trouble or f"{verdict.failed[0].name}: {verdict.failed[0].failure}"
            proof.problems.append(f"{shown(answer)} should be green. {why}")
    if not verdict_on(kata.answer, until=Until.FIRST_FAILURE).failed:
        proof.problems.append(f"{shown(kata.answer)} is the stub, and should be red.")
    for answer in kata.variants("wrong_"):
        test = caught_by(answer)
        if not verdict_on(answer, tests=(test,)).failed:
            proof.problems.append(f"{shown(answer)} should be red in {test}.")
    return proof


def shown(answer: Path) -> str:
    return answer.relative_to(ROOT).as_posix()


def main(names: list[str]) -> int:
    catalog = Catalog.read(ROOT)
    try:
        katas = [catalog.kata(name) for name in names] or catalog.katas
        with installed() as place:
            proof = prove(place, katas)
    except (UnavailableError, DojoError) as error:
        print(error, file=sys.stderr)
        return 2
    for problem in proof.problems:
        print(problem)
    skipped = ", ".join(f"{count} of {name}" for name, count in proof.skipped.items())
    print(f"{proof.answers} answers, {len(proof.problems)} of them not as they should be.")
    print(f"Skipped tests: {skipped or 'none'}.")
    return 1 if proof.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
