"""Predict katas: short programs, what the learner says they print, and the rule that makes it so.

The truth is computed by running each program on the interpreter at hand and is never stored nor
shown: every function here that knows it returns a `bool`, so no traceback, no `--showlocals` and
no assertion rewriting can hold it. The checks are here too, and not in the tests: what a predict
kata asks for is the same in all of them, and its test says only what its programs are.
"""

import contextlib
import hashlib
import io
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from types import EllipsisType, ModuleType

from dojo.message import tell, words


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


@dataclass(frozen=True)
class Asked:
    """What a test holds of a program: seals of its source and of the name of the rule at work
    (see `seal_of`), and the question that leads to the rule.
    """

    name: str
    source: str
    rule: str
    question: str


def since(major: int, minor: int, seal: str, *, before: str) -> str:
    """The seal that holds for this Python: another rule was at work before MAJOR.MINOR."""
    return seal if sys.version_info >= (major, minor) else before


def check_programs(kata: ModuleType, programs: Iterable[Asked], rules: str) -> None:
    """Raise AssertionError unless `kata` has these programs, and the rules with that seal."""
    asked = {program.name: program.source for program in programs}
    seen = {program.name: seal_of(program.source) for program in kata.PROGRAMS}
    changed = [name for name in {**asked, **seen} if seen.get(name) != asked.get(name)]

    assert not changed, tell(
        "A program is not the one that you were asked about.",
        called="[program.name for program in PROGRAMS]",
        got=words(f"changes in {', '.join(changed)}"),
        expected=words("the programs as they were, each with its name"),
    )
    given = seal_of(*(text for rule in kata.Rule for text in (rule.name, rule.value)))
    assert given == rules, tell(
        "A rule is not the one that you were given.",
        called="[rule.value for rule in Rule]",
        got=words("other rules"),
        expected=words("the rules as they were"),
    )


def check_prediction(program: Program, programs: Iterable[Asked]) -> None:
    """Raise AssertionError unless `program` prints, here and now, what it is said to print."""
    question = _asked(program, programs).question
    source = program.source.strip()

    assert program.prints is not ..., tell(
        f"`{program.name}` has no prediction yet.",
        called=source,
        got=words("prints=..."),
        expected=words("what you think it prints, as a text"),
        ask=question,
    )
    assert isinstance(program.prints, str), tell(
        "What a program prints is a text: write it in quotes.",
        called=source,
        got=program.prints,
        expected=words("a str"),
    )
    assert prints_that(program), tell(
        f"`{program.name}` prints something else on this Python.",
        called=source,
        got=program.prints,
        expected=words("what the program prints when you run it"),
        ask=question,
    )


def check_reason(program: Program, programs: Iterable[Asked]) -> None:
    """Raise AssertionError unless `program` names the rule that makes it print what it does."""
    asked = _asked(program, programs)
    source = program.source.strip()

    assert program.because is not ..., tell(
        f"`{program.name}` has no reason yet.",
        called=source,
        got=words("because=..."),
        expected=words("the rule that makes it so, as in because=Rule.NAME"),
        ask=asked.question,
    )
    assert isinstance(program.because, Enum), tell(
        "A reason is one of the rules, without quotes: write Rule.NAME.",
        called=source,
        got=program.because,
        expected=words("one of the rules"),
    )
    assert reason_fits(program, asked.rule), tell(
        f"`{program.name}` prints what it does for another reason.",
        called=source,
        got=words(program.because.value),
        expected=words("the rule that makes it so on this Python"),
        ask=asked.question,
    )


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


def _asked(program: Program, programs: Iterable[Asked]) -> Asked:
    unasked = Asked(program.name, "", "", "Which of the programs were there when you began?")
    return next((asked for asked in programs if asked.name == program.name), unasked)
