"""Believes that whoever has got the list sees what the name of it is bound to later.

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
        log = [name for name, module in sys.modules.items() if before.get(name) is not module]
