"""Believes that what is written after the `yield` runs in any case.

Caught by: test_it_is_put_back_after_an_exception
"""

import builtins
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name, ABSENT)
    setattr(builtins, name, value)
    yield
    if before is ABSENT:
        delattr(builtins, name)
    else:
        setattr(builtins, name, before)
