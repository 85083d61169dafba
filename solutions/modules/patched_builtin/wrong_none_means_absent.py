"""Believes that None can stand for a name that is not bound.

Caught by: test_a_name_that_was_bound_to_none_is_again
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
        if before is None:
            delattr(builtins, name)
        else:
            setattr(builtins, name, before)
