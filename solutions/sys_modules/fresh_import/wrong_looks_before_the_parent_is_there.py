"""Believes that the parent is there before the submodule is imported.

Caught by: test_a_parent_is_imported_as_usual
"""

import importlib
import sys


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    namespace = getattr(sys.modules.get(parent), "__dict__", {})
    bound = {child: namespace.pop(child)} if child in namespace else {}
    before = pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        pop_entries(name)
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)
