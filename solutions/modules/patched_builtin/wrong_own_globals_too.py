"""Believes that a name has to be bound in its own module as well, to be seen there.

Caught by: test_the_names_of_your_own_module_stay
"""

import builtins
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name, ABSENT)
    setattr(builtins, name, value)
    globals()[name] = value
    try:
        yield
    finally:
        globals().pop(name, None)
        if before is ABSENT:
            delattr(builtins, name)
        else:
            setattr(builtins, name, before)
