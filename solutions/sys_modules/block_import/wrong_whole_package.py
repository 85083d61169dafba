"""Believes that a submodule is blocked by blocking its package.

Caught by: test_other_modules_can_be_imported
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    name = name.partition(".")[0]
    before = below(name)
    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    finally:
        del sys.modules[name]
        sys.modules.update(before)
