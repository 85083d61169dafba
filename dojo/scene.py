"""Where an exception happened: the one view that all who explain it share."""

import dis
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType, TracebackType
from typing import NamedTuple

MOST_STEPS = 20
TEXT_LIMIT = 400
PLAIN = (str, bytes, int, float, type(None))


class Step(NamedTuple):
    """A line that was running when an exception came through it."""

    file: str
    line: int
    function: str

    @classmethod
    def of(cls, frame: FrameType, line: int) -> "Step":
        return cls(frame.f_code.co_filename, line, frame.f_code.co_name)


class Caught(NamedTuple):
    """What is to be told of an exception that a test has caught. It holds nothing alive."""

    text: str
    steps: tuple[Step, ...]  # innermost last
    name: str  # that Python looked for in vain in the innermost, if that is what it is about
    known: frozenset[str]  # the names that it could see there

    @classmethod
    def of(cls, error: BaseException) -> "Caught":
        way = [*tracebacks(error)][-MOST_STEPS:]
        steps = tuple(Step.of(tb.tb_frame, tb.tb_lineno) for tb in way)
        name, known = "", frozenset[str]()
        if type(error) is NameError and not is_raised_by_code(error):
            name, known = error.name or "", frozenset(names_in(way[-1].tb_frame))
        return cls(plain_text(error), steps, name, known)


def plain_text(error: BaseException) -> str:
    """The exception in a line, without running any code of a learner's."""
    kind = type(error).__name__
    is_plain = isinstance(error, SyntaxError) or all(type(a) in PLAIN for a in error.args)
    if type(error).__module__ != "builtins" or not is_plain:
        return kind
    return f"{kind}: {error}".splitlines()[0][:TEXT_LIMIT].rstrip(": ")


def tracebacks(error: BaseException) -> Iterator[TracebackType]:
    """The way of `error` through the calls; the last step is where it was raised."""
    tb = error.__traceback__
    while tb:
        yield tb
        tb = tb.tb_next


def is_raised_by_code(error: BaseException) -> bool:
    """Whether a `raise` statement raised `error`, and not Python in the middle of a line."""
    *_, last = [None, *tracebacks(error)]
    if last is None:
        return False
    return last.tb_frame.f_code.co_code[last.tb_lasti] == dis.opmap["RAISE_VARARGS"]


def names_in(frame: FrameType) -> set[str]:
    """The names that code in `frame` can see; variables of a function around that it does not use
    are not among them.
    """
    return {*frame.f_locals, *frame.f_globals, *frame.f_builtins}


@dataclass(frozen=True)
class Scene:
    """An exception, the answer it happened in, and the frames it came through."""

    error: BaseException
    answer: Path
    frames: tuple[tuple[FrameType, int], ...]  # innermost last, with the line that was running
    lasti: int  # offset of the instruction that failed, in the innermost frame

    @property
    def inside(self) -> tuple[tuple[FrameType, int], ...]:
        """The frames of the learner's own code."""
        return tuple(pair for pair in self.frames if self.is_answer(pair[0].f_code.co_filename))

    def is_answer(self, filename: str) -> bool:
        return belongs(filename, self.answer)

    @property
    def innermost(self) -> FrameType | None:
        return self.frames[-1][0] if self.frames else None

    @property
    def ends_inside(self) -> bool:
        """Whether the line that failed is the learner's own."""
        return bool(self.inside) and self.inside[-1] == self.frames[-1]

    @property
    def is_raised_by_code(self) -> bool:
        return is_raised_by_code(self.error)


def belongs(filename: str, answer: Path) -> bool:
    """Whether a file is the answer, or one of the files in it."""
    path = Path(filename)
    return path == answer or answer in path.parents


def scene_of(error: BaseException, answer: Path) -> Scene:
    way = [*tracebacks(error)]
    frames = tuple((tb.tb_frame, tb.tb_lineno) for tb in way)
    return Scene(error, answer, frames, way[-1].tb_lasti if way else -1)


def short(filename: str, root: Path) -> str:
    path = Path(filename)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else filename
