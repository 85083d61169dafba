"""Believes that what follows the `yield` always runs.

Caught by: test_a_failed_import_leaves_its_helpers_in_the_log
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = dict(sys.modules), []
    yield log
    log.extend(name for name in sys.modules if before.get(name) is not sys.modules[name])
