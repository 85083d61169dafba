"""Believes that an entry in `sys.modules` gives the parent its attribute back.

Caught by: test_afterwards_the_very_same_modules_are_there
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = below(name)
    parent, _, child = name.rpartition(".")
    if parent:
        vars(sys.modules[parent]).pop(child, None)
    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    finally:
        del sys.modules[name]
        sys.modules.update(before)
