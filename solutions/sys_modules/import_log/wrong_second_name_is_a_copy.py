"""Believes that an assignment copies the dict.

Caught by: test_names_are_in_the_order_of_completion
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = sys.modules, []
    try:
        yield log
    finally:
        log.extend(name for name in sys.modules if name not in before)
