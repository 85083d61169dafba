"""Believes that a default value is made anew at each call.

Caught by: test_each_module_has_a_list_of_its_own
"""

import sys


def public(obj, names=[]):
    module = sys.modules[obj.__module__]
    module.__all__ = getattr(module, "__all__", names)
    if obj.__name__ not in module.__all__:
        module.__all__ += [obj.__name__]
    return obj
