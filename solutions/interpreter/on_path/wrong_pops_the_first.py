"""Believes that what was put in front stays in front.

Caught by: test_what_the_block_adds_stays
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.pop(0)
