"""Believes that a difference of two sets has an order, if one sorts it.

Caught by: test_names_are_in_the_order_of_completion
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = set(sys.modules), []
    try:
        yield log
    finally:
        log.extend(sorted(set(sys.modules) - before))
