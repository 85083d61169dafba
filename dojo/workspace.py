"""Whose files are looked at, and the digests by which they are known again."""

import contextlib
import hashlib
import os
import platform
import sys
import time
from collections.abc import Callable, Iterable
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
        self._known_judge: tuple[list[Stamp], str, float] = [], "", 0.0

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
        known, judge, then = self._known_judge  # at once, for there are threads
        if time.monotonic() - then < RECENT:
            return judge
        stamps = stamps_of(os.scandir(self.root / "dojo"), is_python)
        stamps += stamps_of(os.scandir(self.root), lambda name: name == "conftest.py")
        if stamps != known:
            files = [Path(place) for place, *_ in stamps]
            python = (platform.python_implementation(), sys.version)
            judge = "\n".join([*map(digest_of, files), *python])
        self._known_judge = stamps, judge, time.monotonic()
        return judge


RECENT = 0.02
"""Seconds for which the dojo's own files are not looked at again: all katas ask at once.

A verdict under the key of a judge that has just gone is one that nobody asks for any more.
"""

Stamp = tuple[str, int, int]
"""A file, when it was changed (in nanoseconds) and its size (in bytes)."""


def stamps_of(
    entries: Iterable["os.DirEntry[str]"], is_wanted: Callable[[str], bool]
) -> list[Stamp]:
    """The stamps of the files whose names are wanted, in the order of their names."""
    found = []
    for entry in entries:
        if is_wanted(entry.name):
            with contextlib.suppress(FileNotFoundError):  # replaced just now
                stat = entry.stat()
                found.append((entry.path, stat.st_mtime_ns, stat.st_size))
    return sorted(found)


def is_python(name: str) -> bool:
    return name.endswith(".py")


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
