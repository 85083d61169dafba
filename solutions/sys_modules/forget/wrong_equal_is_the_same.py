"""Believes that what is equal to the module is the module.

Caught by: test_an_attribute_that_is_not_the_module_stays
"""

import sys


def forget(name):
    for known in [known for known in sys.modules if known == name or known.startswith(f"{name}.")]:
        module = sys.modules.pop(known)
        parent, _, child = known.rpartition(".")
        namespace = getattr(sys.modules.get(parent), "__dict__", {})
        if namespace.get(child, namespace) == module:
            del namespace[child]
