"""Whose files are looked at, and the digests by which they are known again."""

import hashlib
import os
import platform
import sys
from pathlib import Path

from dojo.catalog import Kata

Tree = dict[str, bytes]
"""An answer's content: one file under the name "", or the files of a folder by their names."""


def read_tree(place: Path) -> Tree:
    """What is at `place`; nothing there is an empty tree."""
    if place.is_dir():
        files = (file for file in sorted(place.rglob("*")) if file.is_file())
        return {
            file.relative_to(place).as_posix(): file.read_bytes()
            for file in files
            if "__pycache__" not in file.parts
        }
    return {"": place.read_bytes()} if place.exists() else {}


class Workspace:
    """The tree at `root`, as far as verdicts depend on it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._stamps: list[tuple[Path, int, int]] = []
        self._judge_now = ""

    def is_untouched(self, kata: Kata) -> bool:
        """Whether the answer is still the stub that `topic.toml` sealed."""
        return digest_of(kata.answer) == kata.seal

    def verdict_key(self, kata: Kata) -> str:
        """What a verdict holds for: this answer, these tests, this judge and this Python."""
        parts = (digest_of(kata.answer), digest_of(kata.test_file), self._judge)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    @property
    def _judge(self) -> str:
        """What decides, beside the tests: the guard, the dojo and the Python."""
        files = [self.root / "conftest.py", *sorted((self.root / "dojo").glob("*.py"))]
        stamps = [
            (file, stat.st_mtime_ns, stat.st_size) for file in files if (stat := stat_of(file))
        ]
        if stamps != self._stamps:
            self._stamps = stamps
            python = (platform.python_implementation(), sys.version)
            self._judge_now = "\n".join([*map(digest_of, files), *python])
        return self._judge_now


def stat_of(file: Path) -> os.stat_result | None:
    try:
        return file.stat()
    except OSError:
        return None


def digest_of(place: Path) -> str:
    """The digest of what is at `place`; nothing there, or nothing to be read, has one too."""
    try:
        return digest_of_tree(read_tree(place))
    except OSError:
        return digest_of_tree({})


def digest_of_tree(tree: Tree) -> str:
    """The digest of a file, or of the Python files of a folder with their names.

    Line ends do not count, since git may change them.
    """
    total = hashlib.sha256()
    for name, content in tree.items():
        if name == "" or name.endswith(".py"):
            plain = content.replace(b"\r\n", b"\n")
            total.update(f"{name} {len(plain)}\n".encode() + plain)
    return total.hexdigest()[:20]
