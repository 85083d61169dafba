"""Believes that a decorator that only takes note need not return anything.

Caught by: test_what_is_decorated_stays_what_it_is
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    names = getattr(module, "__all__", [])
    if obj.__name__ not in names:
        module.__all__ = [*names, obj.__name__]
