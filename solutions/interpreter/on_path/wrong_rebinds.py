"""Believes that a name that is bound to a new list is the old list.

Caught by: test_it_is_the_same_list_all_the_time
"""

import sys
from contextlib import contextmanager


@contextmanager
def on_path(folder):
    before = sys.path
    sys.path = [str(folder), *before]
    try:
        yield
    finally:
        sys.path = before
