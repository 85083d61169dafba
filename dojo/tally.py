"""Counts what was heard from a run against what was expected of it, and makes the verdict of it.

A run is green only if each expected test was heard to pass, in a run that said it had ended.
Silence is red, whatever made it silent.
"""

import json
import re
from pathlib import Path
from typing import Any

from dojo.job import Job, Until
from dojo.message import OUT_OF_TIME, Message
from dojo.scene import belongs, short
from dojo.verdict import (
    Coverage,
    Failure,
    Outcome,
    Place,
    TestResult,
    Verdict,
    coverage_from_data,
    test_from_data,
)


class Tally:
    """Counts what was heard from a run against what was expected of it."""

    def __init__(self, job: Job, root: Path) -> None:
        self.job = job
        self.root = root
        self.expected: list[str] = []
        self.current = ""
        self.results: dict[str, TestResult] = {}
        self.trouble = ""
        self.warnings: tuple[str, ...] = ()
        self.coverage: Coverage | None = None
        self.began = False  # the worker took the job, and was about to run its tests
        self.ended = False
        self.dump: list[str] = []  # what the watchdog said of a run that was out of time

    def hear(self, line: bytes) -> None:
        try:
            event: dict[str, Any] = json.loads(line)
        except ValueError:
            self.dump.append(line.decode(errors="replace"))
            return
        self.began = True
        if "expected" in event:
            self.expected = event["expected"]
        elif "start" in event:
            self.current = event["start"]
        elif "result" in event:
            result = test_from_data(event["result"])
            self.results[result.name] = result
            self.current = ""
        elif "trouble" in event:
            self.trouble = event["trouble"]
        elif event.get("end"):
            self.ended = True
            self.warnings = tuple(event["warnings"])
            self.coverage = coverage_from_data(event["coverage"])

    def verdict(self, status: int, seconds: float) -> Verdict:
        cut = self.ended and self.job.until is Until.FIRST_FAILURE and self.results
        expected = list(self.results) if cut else self.expected
        return Verdict(
            kata=self.job.kata,
            tests=tuple(self.results.get(name) or self.unheard(name, status) for name in expected),
            seconds=seconds,
            trouble=self.trouble or ("" if self.expected else "No test was run."),
            warnings=self.warnings,
            coverage=self.coverage,
        )

    def unheard(self, name: str, status: int) -> TestResult:
        if name != self.current:
            message = Message("The run had ended before this test could start.")
            return TestResult(name, Outcome.UNHEARD, Failure(message))
        if self.dump or status < 0:
            return TestResult(name, Outcome.FAILED, self.cut_short(status))
        message = Message(
            "The run ended in the middle of this test, and nobody asked it to.",
            ask="Does your code end the process, say by `os._exit`?",
        )
        return TestResult(name, Outcome.FAILED, Failure(message))

    def cut_short(self, status: int) -> Failure:
        if self.dump or status == -9:
            return Failure(OUT_OF_TIME, trace=self.last_places())
        return Failure(Message(f"The interpreter itself crashed (signal {-status})."))

    def last_places(self) -> tuple[Place, ...]:
        """Where in the answer the run stood when its time was up, from the watchdog's dump."""
        found = re.findall(r'File "(.+?)", line (\d+) in (.+)', "".join(self.dump))
        own = [
            Place(short(file, self.root), int(line), function)
            for file, line, function in found
            if belongs(file, self.job.answer)
        ]
        return tuple(own[:1])
