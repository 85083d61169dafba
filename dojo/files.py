"""Writing that never leaves half a file, and answers that are kept before they are replaced."""

import contextlib
import os
import shutil
from pathlib import Path

from dojo.catalog import Kata
from dojo.errors import DojoError
from dojo.workspace import Tree, read_tree


def write_whole(file: Path, content: bytes) -> None:
    """Put `content` at `file`, or raise OSError and leave what was there as it was."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.{os.getpid()}.draft")
    try:
        with draft.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(OSError):
            shutil.copymode(file, draft)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def write_tree(place: Path, tree: Tree) -> None:
    """Make `place` hold exactly `tree`. Raises OSError; each file is whole, old or new."""
    for name, content in tree.items():
        write_whole(place / name if name else place, content)
    if "" not in tree:
        for name in read_tree(place).keys() - tree.keys():
            (place / name).unlink()


class Shelf:
    """Where answers are kept that a command replaced, the newest with the highest number."""

    def __init__(self, root: Path) -> None:
        self._folder = root / ".dojo" / "kept"

    def keep(self, kata: Kata) -> Path | None:
        """Keep a copy of the answer as it is now; None if there is nothing to keep.

        Raises DojoError if that fails, so that nobody goes on to replace what is not kept.
        """
        tree = read_tree(kata.answer)
        if not tree:
            return None
        newest = max(self._numbers(kata), default=0)
        place = self._folder / kata.name / str(newest + 1) / kata.answer.name
        try:
            write_tree(place, tree)
        except OSError as error:
            shutil.rmtree(place.parent, ignore_errors=True)
            raise DojoError(
                f"Your answer could not be kept in .dojo ({error.strerror}), so it stays as it is.",
                "Make room, or let the dojo write there, and try again.",
            ) from None
        return place

    def replace(self, kata: Kata, tree: Tree) -> Path | None:
        """Keep the answer, then put `tree` in its place. Returns where the old one is kept."""
        kept = self.keep(kata)
        try:
            write_tree(kata.answer, tree)
        except OSError as error:
            raise DojoError(
                f"{kata.answer.name} could not be written: {error.strerror}. It is as it was.",
                "Is the folder read-only, or the disk full?",
            ) from None
        return kept

    def bring_back(self, kata: Kata) -> None:
        """Put the newest kept answer back, and keep the one it replaces. Raises DojoError."""
        numbers = self._numbers(kata)
        if not numbers:
            raise DojoError(
                f"Nothing of {kata.name} is kept.", "Only `reset` and `undo` put answers there."
            )
        newest = self._folder / kata.name / str(max(numbers))
        self.replace(kata, read_tree(newest / kata.answer.name))
        shutil.rmtree(newest)

    def _numbers(self, kata: Kata) -> list[int]:
        folder = self._folder / kata.name
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
        return [int(name) for name in names if name.isdigit()]
