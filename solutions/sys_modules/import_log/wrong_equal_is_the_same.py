"""Believes that what is equal is the same, and that all that is imported is a module.

Caught by: test_an_equal_object_was_imported_all_the_same
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = dict(sys.modules), []
    try:
        yield log
    finally:
        log.extend(name for name in sys.modules if before.get(name) != sys.modules[name])
