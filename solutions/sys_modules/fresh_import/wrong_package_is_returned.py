"""Believes that the function `__import__` returns the module that it is asked for.

Caught by: test_the_submodule_is_returned_and_not_its_package
"""

import importlib
import sys


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    namespace = vars(importlib.import_module(parent)) if parent else {}
    bound = {child: namespace[child]} if child in namespace else {}
    before = pop_entries(name)
    try:
        return __import__(name)
    finally:
        pop_entries(name)
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)
