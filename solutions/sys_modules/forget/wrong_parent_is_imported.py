"""Believes that one imports a package to get at it.

Caught by: test_forgetting_imports_nothing
"""

import importlib
import sys


def forget(name):
    module = sys.modules.get(name, sys)
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
    parent, _, child = name.rpartition(".")
    try:
        namespace = vars(importlib.import_module(parent)) if parent else {}
    except ImportError:
        return
    if namespace.get(child, namespace) is module:
        del namespace[child]
