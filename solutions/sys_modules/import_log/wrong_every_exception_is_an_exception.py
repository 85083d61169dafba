"""Believes that `except Exception` meets whatever a block may raise.

Caught by: test_a_failed_import_leaves_its_helpers_in_the_log
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = sys.modules.copy(), []

    def fill():
        log.extend(name for name, module in sys.modules.items() if before.get(name) is not module)

    try:
        yield log
    except Exception:
        fill()
        raise
    fill()
