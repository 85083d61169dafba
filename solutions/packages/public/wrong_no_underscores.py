"""Believes that a name with an underscore cannot be public.

Caught by: test_each_module_has_a_list_of_its_own
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    names = getattr(module, "__all__", ())
    if not obj.__name__.startswith("_") and obj.__name__ not in names:
        module.__all__ = [*names, obj.__name__]
    return obj
