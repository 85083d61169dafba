"""Whose files are looked at, and the digests by which they are known again."""

import hashlib
import platform
import sys
from functools import cached_property
from pathlib import Path

from dojo.catalog import Kata


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
    """The digest of a file, or of all Python files in a folder with their names.

    Line ends do not count, since git may change them; nothing there has a digest too.
    """
    total = hashlib.sha256()
    for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
        name = file.relative_to(place).as_posix() if place.is_dir() else ""
        try:
            content = file.read_bytes().replace(b"\r\n", b"\n")
        except OSError:
            continue
        total.update(f"{name} {len(content)}\n".encode() + content)
    return total.hexdigest()[:20]
