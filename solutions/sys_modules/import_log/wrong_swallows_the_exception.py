"""Believes that to catch the exception is the way to get past the `yield`.

Caught by: test_a_failed_import_leaves_its_helpers_in_the_log
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = dict(sys.modules), []
    try:
        yield log
    except Exception:
        pass
    log.extend(name for name in sys.modules if before.get(name) is not sys.modules[name])
