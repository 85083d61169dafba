"""Which known misconception a red answer looks like: the `wrong_*` answer that fails as it does."""

import ast
import json
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from dojo.catalog import Kata, python_files
from dojo.errors import DojoError
from dojo.files import write_whole
from dojo.grading.grade import KataGrade, Standing
from dojo.job import Job
from dojo.runner import Runner
from dojo.verdict import TestResult
from dojo.workspace import Workspace, digest_of

Failing = frozenset[tuple[str, str]]
"""The tests that an answer fails, each with the idea that its message names."""


@dataclass(frozen=True)
class Misconception:
    """A wrong answer of a kata's author: what one believes who gives it, and how it fails."""

    kata: str
    name: str
    belief: str
    failing: Failing


class Misconceptions:
    """Runs the wrong answers of katas, once: what they fail is kept in the file `kept`.

    They are the authors' own, so they run as a learner's do at home, behind no walls.
    """

    def __init__(self, root: Path, kept: Path) -> None:
        self._root = root
        self._kept = kept
        self._known: dict[str, tuple[Misconception, ...]] = {}

    def learn(self, katas: Iterable[Kata], jobs: int) -> None:
        """Find out how the wrong answers of `katas` fail, `jobs` of them at a time."""
        stored = self._stored()
        asked = [(kata, answer) for kata in katas for answer in kata.variants("wrong_")]
        with Runner(self._root) as runner, ThreadPoolExecutor(jobs) as pool:

            def failing(pair: tuple[Kata, Path]) -> tuple[str, Failing]:
                kata, answer = pair
                key = f"{Workspace(self._root).verdict_key(kata)} {digest_of(answer)}"
                if key in stored:
                    return key, stored[key]
                return key, of_tests(runner.run(Job(kata.name, answer)).failed)

            found = list(pool.map(failing, asked))
        for (kata, answer), (_, tests) in zip(asked, found, strict=True):
            made = Misconception(kata.name, answer.stem, belief_of(answer), tests)
            self._known[kata.name] = (*self._known.get(kata.name, ()), made)
        self._store(dict(found))

    def like(self, grade: KataGrade) -> tuple[Misconception, ...]:
        """Those that fail the same tests with the same ideas; else those with the same tests."""
        if grade.standing is not Standing.RED or not grade.failed:
            return ()
        failing = of_tests(grade.failed)
        known = self._known.get(grade.kata, ())
        names = {name for name, _ in failing}
        return tuple(one for one in known if one.failing == failing) or tuple(
            one for one in known if {name for name, _ in one.failing} == names
        )

    def _stored(self) -> dict[str, Failing]:
        try:
            data = json.loads(self._kept.read_bytes())
            return {key: frozenset((n, i) for n, i in pairs) for key, pairs in data.items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _store(self, found: dict[str, Failing]) -> None:
        data = {key: sorted(pairs) for key, pairs in found.items()}
        try:
            write_whole(self._kept, json.dumps(data, indent=0).encode())
        except OSError as error:
            raise DojoError(
                f"{self._kept} cannot be written: {error.strerror}.", "Make room, and try again."
            ) from None


def of_tests(tests: Iterable[TestResult]) -> Failing:
    return frozenset(
        (test.name, test.failure.message.idea if test.failure else "") for test in tests
    )


def belief_of(answer: Path) -> str:
    """What the docstring of a wrong answer says that its author believed."""
    for file in python_files(answer):
        text = ast.get_docstring(ast.parse(file.read_bytes())) or ""
        belief, found, _ = text.partition("Caught by:")
        if found:
            return " ".join(belief.split())
    return answer.stem.removeprefix("wrong_").replace("_", " ")
