"""Believes that the value before the block is the one when Python began.

Caught by: test_blocks_may_be_nested
"""

import builtins
from contextlib import contextmanager

BEFORE = dict(vars(builtins))


@contextmanager
def patched_builtin(name, value):
    setattr(builtins, name, value)
    try:
        yield
    finally:
        if name in BEFORE:
            setattr(builtins, name, BEFORE[name])
        else:
            delattr(builtins, name)
