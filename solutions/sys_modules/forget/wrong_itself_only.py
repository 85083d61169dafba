"""Believes that submodules live in the package, and go with it.

Caught by: test_everything_below_goes_too
"""

import sys


def forget(name):
    module = sys.modules.pop(name, sys)
    parent, _, child = name.rpartition(".")
    namespace = getattr(sys.modules.get(parent), "__dict__", {})
    if namespace.get(child, namespace) is module:
        del namespace[child]
