"""Believes that a built-in name is always there before.

Caught by: test_a_name_that_was_not_bound_is_not_bound_afterwards
"""

import builtins
from contextlib import contextmanager


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name)
    setattr(builtins, name, value)
    try:
        yield
    finally:
        setattr(builtins, name, before)
