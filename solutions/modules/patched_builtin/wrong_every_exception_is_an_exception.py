"""Believes that `except Exception` meets whatever a block may raise.

Caught by: test_it_is_put_back_after_an_exception
"""

import builtins
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name, ABSENT)

    def undo():
        if before is ABSENT:
            delattr(builtins, name)
        else:
            setattr(builtins, name, before)

    setattr(builtins, name, value)
    try:
        yield
    except Exception:
        undo()
        raise
    undo()
