"""Believes that to bind a name to None is to unbind it.

Caught by: test_a_name_that_was_not_bound_is_not_bound_afterwards
"""

import builtins
from contextlib import contextmanager


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name, None)
    setattr(builtins, name, value)
    try:
        yield
    finally:
        setattr(builtins, name, before)
