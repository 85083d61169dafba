"""Believes that a submodule is a part of its package, and is imported together with it.

Caught by: test_names_are_in_the_order_of_completion
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = sys.modules.copy(), []
    try:
        yield log
    finally:
        for name, module in sys.modules.items():
            if before.get(name) is not module and "." not in name:
                log.append(name)
