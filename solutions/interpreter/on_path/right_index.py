"""Makes an entry that nobody else has, and deletes it where it is found."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def on_path(folder: Path) -> Iterator[None]:
    ours = type("Loan", (str,), {})(folder)
    sys.path.insert(0, ours)
    try:
        yield
    finally:
        for index, entry in enumerate(sys.path):
            if entry is ours:
                del sys.path[index]
                break
