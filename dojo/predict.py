"""Predict katas: short programs, what the learner says they print, and the rule that makes it so.

The truth is computed by running each program on the interpreter at hand and is never stored nor
shown: every function here that knows it returns a `bool`, so no traceback, no `--showlocals` and
no assertion rewriting can hold it.
"""

import contextlib
import hashlib
import io
from dataclasses import dataclass
from enum import Enum
from types import EllipsisType


@dataclass(frozen=True)
class Program:
    """A program and what the learner says of it; `...` stands where nothing is said yet.

    `prints` is all that the program prints, without the last line break. If an exception ends
    the program, or keeps it from being compiled, the name of its class is the last line.
    """

    name: str
    source: str
    prints: str | EllipsisType = ...
    because: Enum | EllipsisType = ...


def prints_that(program: Program) -> bool:
    """Whether `program` prints what it is said to print, here and now."""
    said = program.prints
    return isinstance(said, str) and said.strip() == _output_of(program.source).strip()


def reason_fits(program: Program, seal: str) -> bool:
    """Whether the rule that `program` names is the one that `seal` was made from."""
    rule = program.because
    return isinstance(rule, Enum) and seal == seal_of(program.name, rule.name)


def seal_of(*texts: str) -> str:
    """A short digest: what a test may hold of a text that a learner should not read there."""
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:12]


def _output_of(source: str) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(source, "<program>", "exec", dont_inherit=True), {"__name__": "program"})
        except Exception as error:  # noqa: BLE001 - how the program ends is part of the question
            print(type(error).__name__)
    return printed.getvalue()
