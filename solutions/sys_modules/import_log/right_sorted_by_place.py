"""The names in any order, and then sorted by their place in `sys.modules`."""

import sys
from contextlib import contextmanager


@contextmanager
def import_log():
    before, log = dict(sys.modules), []
    try:
        yield log
    finally:
        new = {n for n in sys.modules if n not in before or sys.modules[n] is not before[n]}
        log.extend(sorted(new, key=list(sys.modules).index))
