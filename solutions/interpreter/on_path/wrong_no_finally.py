"""Believes that a block always reaches its end.

Caught by: test_a_block_that_raises_ends_the_loan
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    sys.path.insert(0, str(folder))
    yield
    sys.path.remove(str(folder))
