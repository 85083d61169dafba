"""Believes that `__all__` is always a list.

Caught by: test_names_that_are_there_stay_in_front
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    if not hasattr(module, "__all__"):
        module.__all__ = []
    if obj.__name__ not in module.__all__:
        module.__all__.append(obj.__name__)
    return obj
