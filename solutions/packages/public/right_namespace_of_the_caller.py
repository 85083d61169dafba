"""Whoever writes the decorator is running its own top level: its globals are the module."""

import sys


def public(obj):
    namespace = sys._getframe(1).f_globals
    names = list(namespace.get("__all__", ()))
    if obj.__name__ not in names:
        names.append(obj.__name__)
    namespace["__all__"] = names
    return obj
