"""Believes that the old value comes back when the new one is deleted.

Caught by: test_the_old_object_is_back_afterwards
"""

import builtins
from contextlib import contextmanager


@contextmanager
def patched_builtin(name, value):
    setattr(builtins, name, value)
    try:
        yield
    finally:
        delattr(builtins, name)
