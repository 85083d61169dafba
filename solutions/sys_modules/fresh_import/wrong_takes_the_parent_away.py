"""Believes that a parent that was imported for this one module should go with it.

Caught by: test_a_parent_is_imported_as_usual
"""

import importlib
import sys


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    top = parent if parent and parent not in sys.modules else name
    namespace = vars(importlib.import_module(parent)) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    before = pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        pop_entries(top)
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)
