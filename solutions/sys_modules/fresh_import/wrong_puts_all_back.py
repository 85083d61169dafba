"""Believes that the whole of `sys.modules` should be as before.

Caught by: test_other_modules_stay
"""

import importlib
import sys


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    namespace = vars(importlib.import_module(parent)) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    before = dict(sys.modules)
    pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        sys.modules.clear()
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)
