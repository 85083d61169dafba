"""Believes that a program's path is its own to fill.

Caught by: test_after_the_block_the_entry_is_gone
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    sys.path.insert(0, str(folder))
    yield
