"""Believes that an entry of None is no entry.

Caught by: test_afterwards_what_was_not_imported_can_be
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = {name: sys.modules.get(name), **below(name)}
    parent, _, child = name.rpartition(".")
    namespace = vars(sys.modules[parent]) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    sys.modules.update(dict.fromkeys(before))
    try:
        yield
    finally:
        sys.modules.update(before)
        namespace.update(bound)
