"""Believes that submodules live in the package, and are as new as that.

Caught by: test_what_it_imports_from_below_is_new
"""

import importlib
import sys


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    namespace = vars(importlib.import_module(parent)) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    before = {name: sys.modules.pop(name)} if name in sys.modules else {}
    try:
        return importlib.import_module(name)
    finally:
        sys.modules.pop(name, None)
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)
