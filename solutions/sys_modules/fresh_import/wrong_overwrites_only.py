"""Believes that writing back what was there removes what was not.

Caught by: test_what_had_no_entry_has_none_afterwards
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
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)
