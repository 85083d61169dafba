"""Believes that a finder in `sys.meta_path` is gone when the function has ended.

Caught by: test_looking_leaves_nothing_behind
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    class Noting:
        @staticmethod
        def find_spec(name, path=None, target=None):
            log.insert(0, name)

    log = []
    sys.meta_path.insert(0, Noting)
    yield log
