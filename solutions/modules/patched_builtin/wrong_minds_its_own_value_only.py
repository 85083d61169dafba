"""Believes that a name that has another value by now is not its own to put back.

Caught by: test_the_block_may_bind_the_name_anew
"""

import builtins
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name, ABSENT)
    setattr(builtins, name, value)
    try:
        yield
    finally:
        if getattr(builtins, name) is value:
            if before is ABSENT:
                delattr(builtins, name)
            else:
                setattr(builtins, name, before)
