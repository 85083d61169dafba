"""Believes that to leave nothing behind is to put `sys.modules` back.

Caught by: test_looking_leaves_nothing_behind
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = sys.modules.copy(), []
    try:
        yield log
    finally:
        log += [name for name, module in sys.modules.items() if before.get(name) is not module]
        sys.modules.clear()
        sys.modules.update(before)
