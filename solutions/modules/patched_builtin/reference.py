"""Writes to the one namespace that all modules share, and notes whether the name was there."""

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def patched_builtin(name: str, value: object) -> Iterator[None]:
    before = dict(vars(builtins))
    setattr(builtins, name, value)
    try:
        yield
    finally:
        if name in before:
            setattr(builtins, name, before[name])
        else:
            delattr(builtins, name)
