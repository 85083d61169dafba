"""What the runner asks of a worker: one kata, one answer, one run."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

DEADLINE = 10.0
"""Seconds that one run of one kata may take."""


class Until(StrEnum):
    """How far a run goes."""

    END = "end"
    FIRST_FAILURE = "first failure"  # enough to know that a mutant died


class Watch(StrEnum):
    """What a run notes beside the results."""

    RESULTS = "results"
    COVERAGE = "coverage"  # also which lines and branches of the answer ran


@dataclass(frozen=True)
class Job:
    """Run the tests of `kata` against the file or folder `answer`.

    `tests` picks some by name and gives their order; empty means all, in file order. The tests
    run on the answers in `before` first, in the same process, and nobody hears how that went; those
    that are marked `subprocess` do not, since what they start ends by itself.
    """

    kata: str
    answer: Path
    tests: tuple[str, ...] = ()
    until: Until = Until.END
    watch: Watch = Watch.RESULTS
    deadline: float = DEADLINE
    before: tuple[Path, ...] = ()

    def to_line(self) -> bytes:
        return json.dumps(asdict(self), default=str).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> "Job":
        data = json.loads(line)
        return cls(
            kata=data["kata"],
            answer=Path(data["answer"]),
            tests=tuple(data["tests"]),
            until=Until(data["until"]),
            watch=Watch(data["watch"]),
            deadline=data["deadline"],
            before=tuple(map(Path, data["before"])),
        )
