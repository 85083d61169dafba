"""Believes that `globals()` is the namespace of the whole program.

Caught by: test_other_modules_see_the_value
"""

from contextlib import contextmanager


@contextmanager
def patched_builtin(name, value):
    globals()[name] = value
    try:
        yield
    finally:
        del globals()[name]
