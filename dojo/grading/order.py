"""What a supervisor asks of a witness: one run, of one answer, behind walls."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dojo.grading.sandbox import LIMITS, Limits
from dojo.grading.syscalls import Processes


@dataclass(frozen=True)
class Order:
    """Run the tests in `code`, as those of `test_file`, against the file or folder `answer`.

    Then evaluate each of the `questions` with the answer, imported, as `kata`, and each of the
    `looks` with its sources, by their names, as `sources`: for these nothing is imported.
    `scratch` is where the run may write, and its current folder. `shown_as` is the path by which
    the learner knows the answer.
    """

    module: str  # the name under which tests import the answer
    test_file: Path
    code: Path
    answer: Path
    scratch: Path
    shown_as: str
    questions: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    processes: Processes = Processes.NONE
    limits: Limits = LIMITS

    def to_json(self) -> str:
        return json.dumps(
            {
                **asdict(self),
                "test_file": str(self.test_file),
                "code": str(self.code),
                "answer": str(self.answer),
                "scratch": str(self.scratch),
                "processes": self.processes.value,
            }
        )

    @classmethod
    def from_json(cls, text: str) -> "Order":
        data: dict[str, Any] = json.loads(text)
        return cls(
            module=data["module"],
            test_file=Path(data["test_file"]),
            code=Path(data["code"]),
            answer=Path(data["answer"]),
            scratch=Path(data["scratch"]),
            shown_as=data["shown_as"],
            questions=tuple(data["questions"]),
            looks=tuple(data["looks"]),
            processes=Processes(data["processes"]),
            limits=Limits(**data["limits"]),
        )
