"""Believes that a name belongs where it is decorated, wherever it was listed before.

Caught by: test_names_that_are_there_stay_in_front
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    others = [name for name in getattr(module, "__all__", ()) if name != obj.__name__]
    module.__all__ = [*others, obj.__name__]
    return obj
