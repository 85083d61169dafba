"""Believes that the whole of `sys.modules` should be as before.

Caught by: test_what_was_imported_in_the_block_stays
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = dict(sys.modules)
    parent, _, child = name.rpartition(".")
    namespace = vars(sys.modules[parent]) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    sys.modules.update(dict.fromkeys([name, *below(name)]))
    try:
        yield
    finally:
        sys.modules.clear()
        sys.modules.update(before)
        namespace.update(bound)
