"""Believes that the object itself has to say that it is public.

Caught by: test_what_is_decorated_stays_what_it_is
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    names = getattr(module, "__all__", ())
    if not getattr(obj, "public", False) and obj.__name__ not in names:
        module.__all__ = [*names, obj.__name__]
    obj.public = True
    return obj
