"""Believes that a module whose name is known cannot be imported.

Caught by: test_a_module_that_was_forgotten_is_listed_again
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = set(sys.modules), []
    try:
        yield log
    finally:
        log.extend(name for name in sys.modules if name not in before)
