"""Believes that the place in the path does not matter.

Caught by: test_in_the_block_the_folder_comes_first
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    sys.path.append(str(folder))
    try:
        yield
    finally:
        sys.path.pop()
