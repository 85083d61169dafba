"""Believes that what begins with the name lies below it.

Caught by: test_other_modules_are_those_that_are_there
"""

import importlib
import sys


def pop_entries(name):
    return {known: sys.modules.pop(known) for known in [*sys.modules] if known.startswith(name)}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    namespace = vars(importlib.import_module(parent)) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    before = pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        pop_entries(name)
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)
