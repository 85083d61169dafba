"""Believes that it is enough to delete the entries of None, since an import makes others.

Caught by: test_afterwards_the_very_same_modules_are_there
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    names = [name, *below(name)]
    parent, _, child = name.rpartition(".")
    namespace = vars(sys.modules[parent]) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    sys.modules.update(dict.fromkeys(names))
    try:
        yield
    finally:
        for known in names:
            sys.modules.pop(known, None)
        namespace.update(bound)
