"""Believes that an exception must be caught for the undoing to run.

Caught by: test_the_exception_goes_on
"""

import builtins
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name, ABSENT)
    setattr(builtins, name, value)
    try:
        yield
    except Exception:
        pass
    if before is ABSENT:
        delattr(builtins, name)
    else:
        setattr(builtins, name, before)
