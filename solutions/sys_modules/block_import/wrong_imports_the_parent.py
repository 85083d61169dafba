"""Believes that one imports a package to get at it.

Caught by: test_afterwards_what_was_not_imported_can_be
"""

import importlib
import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = below(name)
    parent, _, child = name.rpartition(".")
    namespace = vars(importlib.import_module(parent)) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    finally:
        del sys.modules[name]
        sys.modules.update(before)
        namespace.update(bound)
