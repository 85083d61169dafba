"""Believes that every decorator returns a function around the one it is given.

Caught by: test_what_is_decorated_stays_what_it_is
"""

import sys
from functools import wraps


def public(obj):
    module = sys.modules[obj.__module__]
    names = getattr(module, "__all__", [])
    if obj.__name__ not in names:
        module.__all__ = [*names, obj.__name__]

    @wraps(obj)
    def wrapper(*args, **kwargs):
        return obj(*args, **kwargs)

    return wrapper
