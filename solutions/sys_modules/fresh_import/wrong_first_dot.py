"""Believes that a name has one dot at most, and what is before the first is the parent.

Caught by: test_the_parent_has_the_attribute_that_it_had
"""

import importlib
import sys


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, dot, child = name.partition(".")
    namespace = vars(importlib.import_module(parent)) if dot else {}
    bound = {child: namespace[child]} if child in namespace else {}
    before = pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        pop_entries(name)
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)
