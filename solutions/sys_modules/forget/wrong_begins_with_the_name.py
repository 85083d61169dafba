"""Believes that what begins with the name lies below it.

Caught by: test_names_that_begin_alike_stay
"""

import sys


def forget(name):
    for known in [known for known in sys.modules if known.startswith(name)]:
        module = sys.modules.pop(known)
        parent, _, child = known.rpartition(".")
        namespace = getattr(sys.modules.get(parent), "__dict__", {})
        if namespace.get(child, namespace) is module:
            del namespace[child]
