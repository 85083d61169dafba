"""Believes that to ask a module for an attribute does nothing to it.

Caught by: test_the_parent_has_the_attribute_that_it_had
"""

import importlib
import sys

ABSENT = object()


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    package = importlib.import_module(parent) if parent else None
    attribute = getattr(package, child, ABSENT) if package else ABSENT
    before = pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        pop_entries(name)
        sys.modules.update(before)
        if attribute is not ABSENT:
            setattr(package, child, attribute)
        elif package:
            vars(package).pop(child, None)
