"""Text from a stranger made fit to be shown: nothing in it can steer a terminal or a log."""

import unicodedata
from dataclasses import replace

from dojo.message import Message
from dojo.verdict import Failure, Place, TestResult

LINE_LIMIT = 400
TEXT_LIMIT = 4000
TRACE_LIMIT = 5

UNSAFE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Categories of Unicode that draw nothing, or move what is drawn: shown as escapes instead."""


def one_line(text: str, limit: int = LINE_LIMIT) -> str:
    """`text` on one line, at most `limit` characters, without control characters."""
    return "".join(escaped(char) for char in cut(text, limit))


def lines(text: str, limit: int = TEXT_LIMIT) -> str:
    """`text` with its line breaks, and else as in `one_line`."""
    plain = cut(text, limit).replace("\r\n", "\n")
    return "".join(char if char == "\n" else escaped(char) for char in plain)


def cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[:limit]} ..."


def escaped(char: str) -> str:
    """A character, or the way to write it in Python if it could do more than be seen."""
    if char == "\t":
        return "    "
    if unicodedata.category(char) in UNSAFE:
        return char.encode("unicode_escape", "surrogatepass").decode("ascii")
    return char


def result(test: TestResult) -> TestResult:
    """A test's result in which every text is cut to length and clean."""
    return replace(
        test,
        name=one_line(test.name),
        failure=failure(test.failure) if test.failure else None,
        output=lines(test.output),
    )


def failure(found: Failure) -> Failure:
    message = Message(
        idea=one_line(found.message.idea),
        called=lines(found.message.called),
        got=lines(found.message.got),
        expected=lines(found.message.expected),
        ask=lines(found.message.ask),
        see=one_line(found.message.see),
    )
    return Failure(
        message=message,
        cause=one_line(found.cause),
        trace=tuple(place(step) for step in found.trace[:TRACE_LIMIT]),
        case=one_line(found.case),
    )


def place(step: Place) -> Place:
    return Place(
        one_line(step.path), int(step.line), one_line(step.function), one_line(step.source)
    )
