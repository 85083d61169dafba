"""Believes that a module is forgotten only when nobody refers to it.

Caught by: test_who_has_the_module_keeps_it
"""

import sys


def forget(name):
    gone = []
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            gone.append(sys.modules.pop(known))
    for module in list(sys.modules.values()):
        namespace = getattr(module, "__dict__", {})
        for key, value in list(namespace.items()):
            if any(value is one for one in gone if one is not None):
                del namespace[key]
