"""Believes that the qualified name is the truth about where a function was written.

Caught by: test_names_can_lie
"""

import sys


def defining_class(method):
    if "__class__" not in method.__code__.co_freevars:
        return None
    found = sys.modules[method.__module__]
    for part in method.__qualname__.split(".")[:-1]:
        found = getattr(found, part, None)
    return found
