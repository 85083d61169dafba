"""Believes that every import of a submodule looks into `sys.modules`.

Caught by: test_a_submodule_can_be_blocked_alone
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = below(name)
    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    finally:
        del sys.modules[name]
        sys.modules.update(before)
