"""Believes that nothing lies below a name that has no entry.

Caught by: test_everything_below_goes_too
"""

import sys


def forget(name):
    if name not in sys.modules:
        return
    module = sys.modules[name]
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
    parent, _, child = name.rpartition(".")
    namespace = getattr(sys.modules.get(parent), "__dict__", {})
    if namespace.get(child, namespace) is module:
        del namespace[child]
