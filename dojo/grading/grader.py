"""Grades whole submissions: takes the answers, gives each to a judge, and gathers the grades.

Use as a context manager. The workspace and the witnesses last as long as it does, so that many
submissions can be graded with one.
"""

import platform
import queue
import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Self

from dojo.catalog import Catalog, Kata
from dojo.errors import DojoError
from dojo.grading.grade import Grade, KataGrade, Standing, Wall
from dojo.grading.judge import Judge, shown_as
from dojo.grading.sandbox import LIMITS, Limits
from dojo.grading.submission import Answer, Submission, changed, take
from dojo.grading.supervisor import TrustedTree, Witness
from dojo.workspace import digest_of_tree


class Sandbox(Enum):
    """What to do where a wall is missing."""

    AS_THERE_IS = "as there is"
    REQUIRED = "required"


class Scope(Enum):
    """Which answers are run; a stub as it was given never is."""

    TOUCHED = "touched"
    CHANGED = "changed"  # only those that differ from the tree that grades


@dataclass(frozen=True)
class Rules:
    """How to grade."""

    sandbox: Sandbox = Sandbox.AS_THERE_IS
    scope: Scope = Scope.TOUCHED
    limits: Limits = LIMITS


class Stopped(KeyboardInterrupt):
    """Somebody stopped the grading; `grade` holds the katas that were done by then."""

    def __init__(self, grade: Grade) -> None:
        self.grade = grade


class Grader:
    """Grades submissions against the trusted tree at `root`, `jobs` katas at a time."""

    def __init__(self, root: Path, jobs: int = 1, rules: Rules | None = None) -> None:
        self.catalog = Catalog.read(root)
        self._root = root
        self._jobs = jobs
        self._rules = rules or Rules()
        self._stack = ExitStack()
        self._judges: queue.LifoQueue[Judge] = queue.LifoQueue()
        self._witnesses: list[Witness] = []

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            tree = stack.enter_context(TrustedTree(self._root))
            for _ in range(self._jobs):
                witness = stack.enter_context(Witness(tree))
                self._witnesses.append(witness)
                chance = random.SystemRandom()
                self._judges.put(Judge(tree, witness, chance, self._rules.limits))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._stack.close()

    def missing_walls(self) -> tuple[Wall, ...]:
        """The walls that this system does not give, found out by a run without a learner's code.

        Raises DojoError if there are any and they are required.
        """
        judge = self._judges.get()
        try:
            missing = tuple(wall for wall in Wall if wall not in judge.walls_here())
        finally:
            self._judges.put(judge)
        if missing and self._rules.sandbox is Sandbox.REQUIRED:
            raise DojoError(
                f"Nothing was run: here nothing keeps a submission from {missing[0].value}"
                + (f", nor from {len(missing) - 1} other things." if missing[1:] else "."),
                "Grade on Linux 5.13 or newer, or without --require-sandbox.",
            )
        return missing

    def grade(
        self,
        place: str,
        katas: Sequence[Kata] = (),
        on_kata: Callable[[KataGrade], object] = lambda grade: None,
    ) -> Grade:
        """Grade the submission at `place`, a folder or a git ref, in `katas` (empty: in all).

        `on_kata` is called with each grade as soon as it is there. Raises DojoError if there is
        no submission at `place`, or if no test can be run, and Stopped on Ctrl-C.
        """
        started = time.perf_counter()
        submission = take(place, self.catalog, self._root)
        missing = self.missing_walls()
        chosen = tuple(katas) or self.catalog.katas
        grades: dict[str, KataGrade] = {}
        with ThreadPoolExecutor(self._jobs) as pool:
            runs = [pool.submit(self._grade_kata, kata, submission) for kata in chosen]
            try:
                for run in as_completed(runs):
                    grade = run.result()
                    grades[grade.kata] = grade
                    on_kata(grade)
            except BaseException as error:
                for run in runs:
                    run.cancel()
                for witness in self._witnesses:
                    witness.stop()
                if not isinstance(error, KeyboardInterrupt):
                    raise
        graded = Grade(
            submission=submission.name,
            commit=submission.commit,
            katas=tuple(grades[kata.name] for kata in chosen if kata.name in grades),
            beside=submission.beside,
            beside_more=submission.beside_more,
            missing_walls=missing,
            python=f"{platform.python_implementation()} {platform.python_version()}",
            seconds=round(time.perf_counter() - started, 3),
        )
        if len(grades) < len(chosen):
            raise Stopped(graded)
        return graded

    def _grade_kata(self, kata: Kata, submission: Submission) -> KataGrade:
        answer = submission.answers.get(kata.name)
        if standing := self._without_run(kata, answer):
            return standing
        assert answer
        judge = self._judges.get()
        try:
            return judge.grade(kata, answer.tree)
        finally:
            self._judges.put(judge)

    def _without_run(self, kata: Kata, answer: Answer | None) -> KataGrade | None:
        """The grade where there is nothing to run."""

        def ungraded(standing: Standing, reason: str = "") -> KataGrade:
            return KataGrade(kata.name, kata.topic, standing, reason)

        if answer is None or not (answer.tree or answer.refused):
            return ungraded(Standing.MISSING, f"{shown_as(kata)} is not in the submission.")
        if answer.refused:
            return ungraded(Standing.REFUSED, answer.refused)
        if digest_of_tree(answer.tree) == kata.seal:
            return ungraded(Standing.UNTOUCHED)
        if self._rules.scope is Scope.CHANGED and not changed(answer, kata):
            return ungraded(Standing.UNTOUCHED, "It is as in the tree that grades.")
        return None
