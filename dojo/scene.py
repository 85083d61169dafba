"""Where an exception happened: the one view that all who explain it share."""

from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from dojo.message import is_raised_at


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
        """Whether a `raise` statement raised the error, and not Python in the middle of a line."""
        frame = self.innermost
        return frame is not None and is_raised_at(frame.f_code.co_code, self.lasti)


def belongs(filename: str, answer: Path) -> bool:
    """Whether a file is the answer, or one of the files in it."""
    path = Path(filename)
    return path == answer or answer in path.parents


def scene_of(error: BaseException, answer: Path) -> Scene:
    steps, lasti = [], -1
    tb = error.__traceback__
    while tb is not None:
        steps.append((tb.tb_frame, tb.tb_lineno))
        lasti, tb = tb.tb_lasti, tb.tb_next
    return Scene(error, answer, tuple(steps), lasti)


def short(filename: str, root: Path) -> str:
    path = Path(filename)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else filename
