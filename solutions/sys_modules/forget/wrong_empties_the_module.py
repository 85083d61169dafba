"""Believes that a module has to be emptied, so that the next one begins anew.

Caught by: test_who_has_the_module_keeps_it
"""

import sys


def forget(name):
    module = sys.modules.get(name, sys)
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            getattr(sys.modules.pop(known), "__dict__", {}).clear()
    parent, _, child = name.rpartition(".")
    namespace = getattr(sys.modules.get(parent), "__dict__", {})
    if namespace.get(child, namespace) is module:
        del namespace[child]
