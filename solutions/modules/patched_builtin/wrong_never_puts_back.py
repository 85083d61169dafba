"""Believes that the name ends with the block, as a variable does with its function.

Caught by: test_the_old_object_is_back_afterwards
"""

import builtins
from contextlib import contextmanager


@contextmanager
def patched_builtin(name, value):
    setattr(builtins, name, value)
    yield
