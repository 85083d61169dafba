"""What is known of one kata after it ran: plain data that can be stored, sent and shown."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self

from dojo.message import Message


class Outcome(StrEnum):
    """How one test ended."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNHEARD = "unheard"  # expected, but the run ended without a word of it


@dataclass(frozen=True)
class Place:
    """A line of code on the way to a failure; `path` is as short as the reader's tree allows."""

    path: str
    line: int
    function: str
    source: str = ""

    def __str__(self) -> str:
        where = f"  {self.path}:{self.line}, in {self.function}"
        return f"{where}\n      {self.source}" if self.source else where


@dataclass(frozen=True)
class Failure:
    """Why a test failed, in words first. `cause` is the exception's own line, if there was one."""

    message: Message
    cause: str = ""
    trace: tuple[Place, ...] = ()
    case: str = ""  # the subtest, as its test named it

    def __str__(self) -> str:
        case = f"in the case {self.case}" if self.case else ""
        return "\n".join(filter(None, [str(self.message), case, self.cause, *map(str, self.trace)]))


@dataclass(frozen=True)
class TestResult:
    """One test of a kata: its name, how it ended, why, and what the learner's code printed."""

    __test__ = False  # pytest collects what is called Test...

    name: str
    outcome: Outcome
    failure: Failure | None = None
    output: str = ""

    @property
    def sentence(self) -> str:
        """The test's name as the sentence it was written to be."""
        return self.name.removeprefix("test_").replace("_", " ")


@dataclass(frozen=True)
class Coverage:
    """Lines of an answer that no test ran, and lines of which a way out was never taken."""

    missing: tuple[int, ...]
    partial: tuple[int, ...]


@dataclass(frozen=True)
class Verdict:
    """The result of one run of one kata's tests. Green means every expected test passed."""

    kata: str
    tests: tuple[TestResult, ...]
    seconds: float = 0.0
    trouble: str = ""  # why there is no full set of results, in a sentence
    warnings: tuple[str, ...] = ()
    coverage: Coverage | None = None

    @property
    def is_green(self) -> bool:
        return (
            bool(self.tests)
            and not self.trouble
            and any(test.outcome is Outcome.PASSED for test in self.tests)
            and all(test.outcome in (Outcome.PASSED, Outcome.SKIPPED) for test in self.tests)
        )

    @property
    def passed(self) -> tuple[TestResult, ...]:
        return tuple(test for test in self.tests if test.outcome is Outcome.PASSED)

    @property
    def failed(self) -> tuple[TestResult, ...]:
        """The tests that did not pass, in their order; the first is the one that matters."""
        bad = (Outcome.FAILED, Outcome.UNHEARD)
        return tuple(test for test in self.tests if test.outcome in bad)

    def as_data(self) -> dict[str, Any]:
        """The verdict as JSON can hold it; `from_data` reads it back."""
        return {**asdict(self), "green": self.is_green}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        """Read what `as_data` wrote. Raises KeyError, TypeError or ValueError on anything else."""
        return cls(
            kata=data["kata"],
            tests=tuple(test_from_data(test) for test in data["tests"]),
            seconds=data["seconds"],
            trouble=data["trouble"],
            warnings=tuple(data["warnings"]),
            coverage=coverage_from_data(data.get("coverage")),
        )


def test_from_data(data: Mapping[str, Any]) -> TestResult:
    failure = data["failure"]
    return TestResult(
        name=data["name"],
        outcome=Outcome(data["outcome"]),
        failure=failure and failure_from_data(failure),
        output=data["output"],
    )


def failure_from_data(data: Mapping[str, Any]) -> Failure:
    return Failure(
        message=Message(**data["message"]),
        cause=data["cause"],
        trace=tuple(Place(**place) for place in data["trace"]),
        case=data["case"],
    )


def coverage_from_data(data: Mapping[str, Any] | None) -> Coverage | None:
    return Coverage(tuple(data["missing"]), tuple(data["partial"])) if data else None
