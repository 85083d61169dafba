"""A string of a class of its own is equal to others, and yet cannot be confused with them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Entry(str):
    """An entry that is known by its identity."""


@contextmanager
def on_path(folder: Path) -> Iterator[None]:
    ours = Entry(folder)
    sys.path.insert(0, ours)
    try:
        yield
    finally:
        sys.path[:] = [entry for entry in sys.path if entry is not ours]
