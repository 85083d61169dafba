"""Believes that the order of the names in `__all__` is nobody's concern.

Caught by: test_names_that_are_there_stay_in_front
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    module.__all__ = sorted({*getattr(module, "__all__", ()), obj.__name__})
    return obj
