"""A copy taken before keeps the objects alive, so `is` can tell every new one, in their order."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def import_log() -> Iterator[list[str]]:
    log: list[str] = []
    before = sys.modules.copy()
    try:
        yield log
    finally:
        log += [name for name, module in sys.modules.items() if before.get(name) is not module]
