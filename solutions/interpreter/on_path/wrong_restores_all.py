"""Believes that nobody else changes the path in the meantime.

Caught by: test_what_the_block_adds_stays
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    before = list(sys.path)
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path[:] = before
