"""Believes that what is to be forgotten is there, and so is its parent.

Caught by: test_what_is_not_there_can_be_forgotten
"""

import sys


def forget(name):
    module = sys.modules[name]
    parent, _, child = name.rpartition(".")
    if parent and getattr(sys.modules[parent], child) is module:
        delattr(sys.modules[parent], child)
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
