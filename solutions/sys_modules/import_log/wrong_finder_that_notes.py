"""Believes that an import is complete when its module has been found.

Caught by: test_names_are_in_the_order_of_completion
"""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    class Noting:
        @staticmethod
        def find_spec(name, path=None, target=None):
            log.append(name)

    log = []
    sys.meta_path.insert(0, Noting)
    try:
        yield log
    finally:
        sys.meta_path.remove(Noting)
