"""Believes that the attribute of that name is always the submodule.

Caught by: test_an_attribute_that_is_not_the_module_stays
"""

import sys


def forget(name):
    parent, _, child = name.rpartition(".")
    if name in sys.modules and parent in sys.modules:
        vars(sys.modules[parent]).pop(child, None)
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
