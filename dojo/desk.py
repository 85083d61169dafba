"""One learner's desk: everything a face needs to look at katas, run them and remember."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from enum import Enum
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from dojo.catalog import Catalog, Kata
from dojo.files import Shelf
from dojo.job import Job
from dojo.progress import Progress, State
from dojo.runner import Runner
from dojo.verdict import Verdict
from dojo.workspace import Tree, Workspace

if TYPE_CHECKING:
    from dojo.reference import References

ROOT = Path(__file__).parent.parent


class Greens(Enum):
    """What a check does with katas that were green, and are as they were."""

    KEPT = "kept"
    RUN_AGAIN = "run again"


class Desk:
    """Use as a context manager: it holds a runner, which is started when it is first needed."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.catalog = Catalog.read(root)
        self.workspace = Workspace(root)
        self.progress = Progress(self.workspace)
        self.shelf = Shelf(root)
        self.runner = Runner(root)
        self._states: dict[str, State] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.runner.close()

    @cached_property
    def references(self) -> "References":
        from dojo.reference import References  # what asks git is not needed for a first screen

        return References(self.root)

    def run(self, kata: Kata, heard: Callable[[Verdict], object] = lambda _: None) -> Verdict:
        """Run the learner's answer and remember the verdict; `heard` is told it at once.

        On green its reference is earned, if it is on a branch that this clone has.

        Raises DojoError if the tests cannot be run at all, and Overtaken after a cancel.
        """
        key = self.workspace.verdict_key(kata)

        def note(verdict: Verdict) -> None:
            if self.workspace.verdict_key(kata) == key:  # not edited meanwhile
                self.progress.remember(kata, key, verdict)
            heard(verdict)

        verdict = self.runner.run(Job(kata.name, kata.answer), note)
        self.progress.store(kata)
        if verdict.is_green:
            self.references.earn(kata)
        return verdict

    def run_all(self, katas: tuple[Kata, ...]) -> Iterator[tuple[Kata, Verdict]]:
        """Run each kata in its own process, as many at a time as there are cores; yield as done."""
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            runs = {pool.submit(self.run, kata): kata for kata in katas}
            try:
                for done in as_completed(runs):
                    yield runs[done], done.result()
            finally:
                for waiting in runs:
                    waiting.cancel()
                self.runner.cancel()

    def check(self, katas: tuple[Kata, ...], greens: Greens) -> Iterator[tuple[Kata, Verdict]]:
        """As `run_all`; kept greens come first, without a run."""
        due = []
        for kata in katas:
            known = self.progress.verdict(kata) if greens is Greens.KEPT else None
            if known and known.is_green:
                yield kata, known
            else:
                due.append(kata)
        yield from self.run_all(tuple(due))

    def bring_up_to_date(self) -> None:
        """Run what was edited since it last ran, so that every state is known."""
        states = self.states()
        changed = tuple(kata for kata in self.catalog if states[kata.name] is State.CHANGED)
        for kata, _ in self.run_all(changed):
            self.look_again(kata)

    def states(self) -> dict[str, State]:
        """Where the learner stands with each kata, as it was when last looked at."""
        if not self._states:
            self._states = {kata.name: self.progress.state(kata) for kata in self.catalog}
        return self._states

    def look_again(self, kata: Kata | None = None) -> None:
        """At one kata, or at all of them and at what katas there are. Raises DojoError."""
        if kata:
            self.states()[kata.name] = self.progress.state(kata)
        else:
            self._states = {}
            self.catalog = Catalog.read(self.root)

    def decide(self, kata: Kata, verdict: Verdict) -> None:
        """Take note of a verdict on the answer as it is now."""
        self.states()[kata.name] = self.progress.state_with(verdict, kata)

    def where_the_learner_stands(self) -> Kata:
        """The first kata that is not green, or the last one if all are."""
        open_ones = (kata for kata in self.catalog if not self.states()[kata.name].is_done)
        return next(open_ones, self.catalog.katas[-1])

    def done(self) -> int:
        """How many katas are green."""
        return sum(state.is_done for state in self.states().values())

    def reset(self, kata: Kata) -> Path | None:
        """Bring the pristine stub back and return where the old answer is kept.

        Raises DojoError, having changed nothing, if the stub is not to be had.
        """
        from dojo.history import pristine_stub

        kept = self.shelf.replace(kata, pristine_stub(kata))
        self.progress.clear_mark(kata)
        return kept

    def reference(self, kata: Kata) -> Tree:
        """The reference, from this tree or from a branch in this clone; empty if it has none."""
        return self.references.seen(kata)

    def revealed(self, kata: Kata) -> Tree:
        """The reference, fetched if need be; raises DojoError if it is not to be seen from here."""
        return self.references.fetched(kata)
