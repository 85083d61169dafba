"""Believes that a name has one dot at most, and what is before the first is the parent.

Caught by: test_the_parent_lets_go_of_the_module
"""

import sys


def forget(name):
    module = sys.modules.get(name, sys)
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
    parent, _, child = name.partition(".")
    namespace = getattr(sys.modules.get(parent), "__dict__", {})
    if namespace.get(child, namespace) is module:
        del namespace[child]
