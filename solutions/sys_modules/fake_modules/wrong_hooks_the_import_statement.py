"""Believes that every import goes through `__import__`.

Caught by: test_imports_in_the_block_give_the_fakes
"""

import builtins
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    real = builtins.__import__
    builtins.__import__ = lambda name, *rest: modules.get(name) or real(name, *rest)
    try:
        yield
    finally:
        builtins.__import__ = real
