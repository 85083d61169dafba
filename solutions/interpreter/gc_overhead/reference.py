"""Asks the type, as `getsizeof` does, so that even a class gets the answer about itself."""

import sys


def gc_overhead(obj: object) -> int:
    return sys.getsizeof(obj) - type(obj).__sizeof__(obj)
