"""Believes that `sys.modules` only grows, so that what comes after the old length is new.

Caught by: test_a_module_that_was_forgotten_is_listed_again
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    length, log = len(sys.modules), []
    try:
        yield log
    finally:
        log.extend(list(sys.modules)[length:])
