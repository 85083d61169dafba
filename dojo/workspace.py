"""Whose files are looked at, and the digests by which they are known again."""

import hashlib
import platform
import sys
from functools import cached_property
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

    def is_untouched(self, kata: Kata) -> bool:
        """Whether the answer is still the stub that `topic.toml` sealed."""
        return digest_of(kata.answer) == kata.seal

    def verdict_key(self, kata: Kata) -> str:
        """What a verdict holds for: this answer, these tests, this judge and this Python."""
        parts = (digest_of(kata.answer), digest_of(kata.test_file), self._judge)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    @cached_property
    def _judge(self) -> str:
        files = [self.root / "conftest.py", *sorted((self.root / "dojo").glob("*.py"))]
        return "\n".join([*map(digest_of, files), platform.python_implementation(), sys.version])


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
