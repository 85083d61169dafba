"""Believes that `hasattr` only looks.

Caught by: test_forgetting_imports_nothing
"""

import sys


def forget(name):
    module = sys.modules.get(name, sys)
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
    parent, _, child = name.rpartition(".")
    if hasattr(sys.modules.get(parent), child) and getattr(sys.modules[parent], child) is module:
        delattr(sys.modules[parent], child)
