"""Believes that every import goes through `__import__`, and that each of them imports.

Caught by: test_a_module_that_is_there_is_not_listed
"""

import builtins
from contextlib import contextmanager


@contextmanager
def import_log():
    log, real = [], builtins.__import__

    def noting(name, *args, **kwargs):
        module = real(name, *args, **kwargs)
        log.append(name)
        return module

    builtins.__import__ = noting
    try:
        yield log
    finally:
        builtins.__import__ = real
