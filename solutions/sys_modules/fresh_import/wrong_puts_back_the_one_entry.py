"""Believes that the import of a package makes one entry.

Caught by: test_afterwards_everybody_finds_the_old_modules
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
    before = pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        sys.modules.pop(name, None)
        if name in before:
            sys.modules[name] = before[name]
        namespace.pop(child, None)
        namespace.update(bound)
