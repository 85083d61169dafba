"""Believes that an entry of None is no entry.

Caught by: test_an_entry_of_none_is_forgotten_too
"""

import sys


def forget(name):
    if sys.modules.get(name) is None:
        return
    module = sys.modules[name]
    parent, _, child = name.rpartition(".")
    if parent and vars(sys.modules[parent]).get(child) is module:
        delattr(sys.modules[parent], child)
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
