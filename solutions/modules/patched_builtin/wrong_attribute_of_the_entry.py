"""Believes that `__builtins__` is a module wherever one asks.

Caught by: test_other_modules_see_the_value
"""

from contextlib import contextmanager


@contextmanager
def patched_builtin(name, value):
    before = getattr(__builtins__, name)
    setattr(__builtins__, name, value)
    try:
        yield
    finally:
        setattr(__builtins__, name, before)
