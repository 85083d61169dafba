"""Believes that the attribute of the parent is always the module that has the entry.

Caught by: test_the_parent_has_the_attribute_that_it_had
"""

import importlib
import sys


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    package = importlib.import_module(parent) if parent else None
    before = pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        pop_entries(name)
        sys.modules.update(before)
        if package and name in before:
            setattr(package, child, before[name])
        elif package:
            vars(package).pop(child, None)
