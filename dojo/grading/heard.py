"""What a supervisor heard from one run. It may all be lies, so nothing is taken on trust here."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from dojo.grading import clean
from dojo.grading.grade import Wall
from dojo.message import OUT_OF_TIME, Message
from dojo.verdict import Failure, Outcome, Place, TestResult, failure_from_data

PHASES = [["setup", "passed"], ["call", "passed"], ["teardown", "passed"]]


class End(Enum):
    """How a run ended."""

    BY_ITSELF = "by itself"  # it said so, and its process then ended without an error
    OUT_OF_TIME = "out of time"
    TALKED_TOO_MUCH = "talked too much"
    DISK_FULL = "disk full"
    EARLY = "early"  # the process ended before the tests did
    KILLED = "killed"  # by a signal, which may be a crash of the interpreter


@dataclass
class Heard:
    """One run, as far as it was heard. `results` has each test that was told of once.

    The path `answer` is changed into `shown_as` wherever it was said.
    """

    answer: str
    shown_as: str
    end: End = End.EARLY
    status: int = 0
    walls: frozenset[Wall] = frozenset()
    expected: tuple[str, ...] = ()
    results: dict[str, TestResult] = field(default_factory=dict)
    answers: list[Any] = field(default_factory=list)
    current: str = ""
    was_introduced: bool = False
    said_end: bool = False
    oddities: list[str] = field(default_factory=list)  # what an honest run never says
    dump: list[str] = field(default_factory=list)  # what is no report
    seconds: float = 0.0
    cpu_seconds: float = 0.0

    def hear(self, line: bytes) -> None:
        """Take in one line, whatever it is. Raises nothing."""
        line = line.replace(json.dumps(self.answer)[1:-1].encode(), self.shown_as.encode())
        try:
            event = json.loads(line)
            if not isinstance(event, dict):
                raise ValueError("no event")
        except (ValueError, RecursionError):
            self.dump.append(line[:400].decode(errors="replace"))
            return
        try:
            self.take(event)
        except (KeyError, TypeError, ValueError, AttributeError):
            self.dump.append("A report of a form that no witness writes.")

    def take(self, event: Mapping[str, Any]) -> None:
        if self.said_end:
            self.oddities.append("a report after the end")
        elif "expected" in event:
            if self.was_introduced:
                self.oddities.append("a second list of tests")
                return
            self.was_introduced = True
            self.walls = frozenset(Wall(wall) for wall in event["walls"])
            self.expected = tuple(str(name) for name in event["expected"])
        elif "start" in event:
            self.current = str(event["start"])
        elif "test" in event:
            result = result_from(event["test"])
            if result.name in self.results or result.name not in self.expected:
                self.oddities.append(f"a report of a test that was not due: {result.name}")
                return
            self.results[result.name] = result
            self.current = ""
        elif "answer" in event:
            self.answers.append(event["answer"])
        elif event.get("end") is True:
            self.said_end = True
        else:
            raise ValueError("unknown event")

    @property
    def is_whole(self) -> bool:
        """Whether all that was due was heard, once, in a run that ended by itself."""
        return (
            self.end is End.BY_ITSELF
            and self.was_introduced
            and not self.oddities
            and not self.dump
            and set(self.results) == set(self.expected)
        )

    def passed(self, name: str) -> bool:
        return name in self.results and self.results[name].outcome is Outcome.PASSED

    def tests(self, names: tuple[str, ...]) -> tuple[TestResult, ...]:
        """What is known of each of `names`, in that order."""
        return tuple(self.results.get(name) or self.unheard(name) for name in names)

    def unheard(self, name: str) -> TestResult:
        if name != self.current:
            message = Message("The run had ended before this test could start.")
            return TestResult(name, Outcome.UNHEARD, Failure(message))
        return TestResult(name, Outcome.FAILED, Failure(self.why_cut(), trace=self.last_places()))

    def why_cut(self) -> Message:
        """Why there is no more, to whoever wrote the code that was running."""
        match self.end:
            case End.OUT_OF_TIME:
                return OUT_OF_TIME
            case End.TALKED_TOO_MUCH:
                return Message("Your code wrote more than a run may write.")
            case End.DISK_FULL:
                return Message("Your code filled the disk space that a run may have.")
            case End.KILLED if self.status == -24:  # SIGXCPU
                return OUT_OF_TIME
            case End.KILLED:
                return Message(f"The interpreter itself crashed (signal {-self.status}).")
            case _:
                return Message(
                    "The run ended in the middle of this test, and nobody asked it to.",
                    ask="Does your code end the process, say by `os._exit`?",
                )

    def last_places(self) -> tuple[Place, ...]:
        """Where the run stood when its time was up, from the watchdog's dump."""
        found = re.findall(r'File "(.+?)", line (\d+) in (.+)', "".join(self.dump))
        places = [Place(file, int(line), function) for file, line, function in found]
        return tuple(
            clean.place(place) for place in places if place.path.startswith(self.shown_as)
        )[:1]


def result_from(data: Mapping[str, Any]) -> TestResult:
    """One test's result: passed only if each phase was, once, and no subtest failed."""
    passed = data["phases"] == PHASES and data["subtests_failed"] == 0 and not data["failure"]
    failure = failure_from_data(data["failure"]) if data["failure"] else None
    if not passed and failure is None:
        failure = Failure(Message("The test did not pass: it was skipped, or left undone."))
    result = TestResult(
        name=str(data["name"]),
        outcome=Outcome.PASSED if passed else Outcome.FAILED,
        failure=failure,
        output=str(data["output"]),
    )
    return clean.result(result)
