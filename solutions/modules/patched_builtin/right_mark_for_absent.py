"""A mark that nobody else has stands for a name that was not there."""

import builtins
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name, ABSENT)
    try:
        setattr(builtins, name, value)
        yield
    finally:
        if before is ABSENT:
            delattr(builtins, name)
        else:
            setattr(builtins, name, before)
