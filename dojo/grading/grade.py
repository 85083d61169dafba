"""A grade as data: what is known of each kata of a submission, and on what the verdict rests."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self, TypeVar

from dojo.verdict import Outcome, TestResult, test_from_data

T = TypeVar("T")

SCHEMA = 1
"""The version of what `as_data` writes; `docs/grading.md` says what it holds."""


class Standing(StrEnum):
    """How a submission stands with one kata."""

    GREEN = "green"  # every test passed, and nothing that was tried says otherwise
    RED = "red"  # an idea failed
    CUT_SHORT = "cut short"  # the run ended before its tests did: time, memory, a crash, an exit
    UNSTABLE = "unstable"  # the same tests passed in one run and failed in another
    TAMPERED = "tampered"  # it passed what no honest answer passes
    REFUSED = "refused"  # there is an answer, but not one that is taken: a link, or too large
    MISSING = "missing"  # the submission has no file for it
    UNTOUCHED = "untouched"  # the stub as it was given; it was not run
    NOT_GRADED = "not graded"  # the trouble is the grader's: its tests cannot be run

    @property
    def was_tried(self) -> bool:
        """Whether the learner gave an answer that counts, green or not."""
        return self not in (Standing.MISSING, Standing.UNTOUCHED, Standing.NOT_GRADED)


class Wall(StrEnum):
    """What keeps a submission from doing harm; the value says what it is for."""

    READING = "reading files outside Python and its own folder"
    WRITING = "writing files outside its own folder"
    ATTRIBUTES = "changing times and permissions of files outside its own folder"
    NETWORK = "using the network"
    PROCESSES = "starting processes"
    SIGNALS = "sending signals to other processes, or looking into them"
    MEMORY = "using more memory than it may"
    CPU_TIME = "using more CPU time than it may"
    FILE_SIZE = "writing larger files than it may"
    OPEN_FILES = "opening more files than it may"
    PRIVILEGES = "using or gaining privileges"


class BesideKind(StrEnum):
    """What a file is that a submission ships and that had no effect."""

    CHANGED = "changed"  # a file of the dojo, say a test, that is not as it was given
    REMOVED = "removed"  # a test that is no longer there
    ADDED = "added"  # a file that the dojo does not know
    LINK = "link"  # a symbolic link, or one file under several names
    SPECIAL = "special"  # no regular file: a pipe, a socket, a device
    TOO_LARGE = "too large"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Beside:
    """A file that a submission ships beside its answers; `path` is fit to be shown."""

    path: str
    kind: BesideKind


@dataclass(frozen=True)
class Basis:
    """On what a green verdict rests, beside that every test was heard to pass.

    `guarded` tests have a look-alike with a wrong expectation, which the answer failed as an
    honest one does. `opposed` are those of them where that is the opposite of the condition: it
    unmasks who makes every test pass, and not who changes what the condition stands on. For the
    `unguarded` no look-alike is known. `variants` counts inputs that the public tests do not show,
    drawn for this grade, for which the answer agreed with the reference; `structure` counts what
    was decided from the source of the answer alone.
    """

    guarded: tuple[str, ...] = ()
    opposed: tuple[str, ...] = ()
    unguarded: tuple[str, ...] = ()
    variants: int = 0
    structure: int = 0


@dataclass(frozen=True)
class KataGrade:
    """The grade of one kata. All text in it is fit to be shown: no control characters, no end.

    `tests` holds each expected test once, in file order, as the learner is to see it; a test that
    nobody heard of is `unheard`. `reason` says in a sentence why the standing is what it is,
    where the tests do not. `files` are the answer's files as paths in the repository. Seconds
    count all runs of this kata: `seconds` on the wall, `cpu_seconds` of its processes.
    """

    kata: str
    topic: str
    standing: Standing
    reason: str = ""
    files: tuple[str, ...] = ()
    tests: tuple[TestResult, ...] = ()
    basis: Basis = Basis()
    seconds: float = 0.0
    cpu_seconds: float = 0.0

    @property
    def passed(self) -> tuple[TestResult, ...]:
        return tuple(test for test in self.tests if test.outcome is Outcome.PASSED)

    @property
    def failed(self) -> tuple[TestResult, ...]:
        """The tests that did not pass, in their order; the first is the one to mend first."""
        return tuple(test for test in self.tests if test.outcome is not Outcome.PASSED)


@dataclass(frozen=True)
class Grade:
    """What `dojo grade` found. `katas` are in course order, all that were asked for.

    `commit` is the full name of the commit if the submission was a git ref, else empty.
    `beside_more` counts files beside the answers that are not listed in `beside`.
    """

    submission: str
    commit: str
    katas: tuple[KataGrade, ...]
    beside: tuple[Beside, ...] = ()
    beside_more: int = 0
    missing_walls: tuple[Wall, ...] = ()
    python: str = ""
    seconds: float = 0.0

    @property
    def tried(self) -> tuple[KataGrade, ...]:
        return tuple(kata for kata in self.katas if kata.standing.was_tried)

    @property
    def green(self) -> tuple[KataGrade, ...]:
        return tuple(kata for kata in self.katas if kata.standing is Standing.GREEN)

    @property
    def tampered(self) -> tuple[KataGrade, ...]:
        return tuple(kata for kata in self.katas if kata.standing is Standing.TAMPERED)

    @property
    def is_green(self) -> bool:
        """Whether there was an answer, and every answer that was given is green."""
        return bool(self.tried) and all(kata.standing is Standing.GREEN for kata in self.tried)

    def as_data(self) -> dict[str, Any]:
        """The grade as JSON can hold it; `from_data` reads it back."""
        return {"schema": SCHEMA, "green": self.is_green, **asdict(self)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        """Read what `as_data` wrote. Raises KeyError, TypeError or ValueError on anything else.

        Types are checked here, and nothing more: whoever reads data from a stranger has to check
        lengths and characters too.
        """
        if data["schema"] != SCHEMA:
            raise ValueError(f"schema {data['schema']!r} is not {SCHEMA}")
        return cls(
            submission=of_type(str, data["submission"]),
            commit=of_type(str, data["commit"]),
            katas=tuple(kata_from_data(kata) for kata in data["katas"]),
            beside=tuple(
                Beside(of_type(str, beside["path"]), BesideKind(beside["kind"]))
                for beside in data["beside"]
            ),
            beside_more=of_type(int, data["beside_more"]),
            missing_walls=tuple(Wall(wall) for wall in data["missing_walls"]),
            python=of_type(str, data["python"]),
            seconds=float(data["seconds"]),
        )


def kata_from_data(data: Mapping[str, Any]) -> KataGrade:
    basis = data["basis"]
    return KataGrade(
        kata=of_type(str, data["kata"]),
        topic=of_type(str, data["topic"]),
        standing=Standing(data["standing"]),
        reason=of_type(str, data["reason"]),
        files=tuple(of_type(str, file) for file in data["files"]),
        tests=tuple(test_from_data(test) for test in data["tests"]),
        basis=Basis(
            guarded=tuple(of_type(str, name) for name in basis["guarded"]),
            opposed=tuple(of_type(str, name) for name in basis["opposed"]),
            unguarded=tuple(of_type(str, name) for name in basis["unguarded"]),
            variants=of_type(int, basis["variants"]),
            structure=of_type(int, basis["structure"]),
        ),
        seconds=float(data["seconds"]),
        cpu_seconds=float(data["cpu_seconds"]),
    )


def of_type(kind: type[T], value: object) -> T:
    """`value`, if it is of that very type. Raises TypeError otherwise."""
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value
