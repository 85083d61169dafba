"""Believes that the path takes a Path.

Caught by: test_in_the_block_the_folder_comes_first
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    sys.path.insert(0, folder)
    try:
        yield
    finally:
        if folder in sys.path:
            sys.path.remove(folder)
