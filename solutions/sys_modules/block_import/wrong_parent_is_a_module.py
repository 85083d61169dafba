"""Believes that what has an entry in `sys.modules` is a module.

Caught by: test_the_inner_block_does_not_end_the_outer
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = below(name)
    parent, _, child = name.rpartition(".")
    namespace = vars(sys.modules[parent]) if parent in sys.modules else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    finally:
        del sys.modules[name]
        sys.modules.update(before)
        namespace.update(bound)
