"""Believes that the first equal entry is the one that was added.

Caught by: test_equal_entries_of_others_stay
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
