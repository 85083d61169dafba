"""Believes that a copy of a text is always an object of its own.

Caught by: test_equal_entries_of_others_stay
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    ours = "".join(list(str(folder)))
    sys.path.insert(0, ours)
    try:
        yield
    finally:
        sys.path[:] = [entry for entry in sys.path if entry is not ours]
