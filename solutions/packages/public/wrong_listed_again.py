"""Believes that a module is empty again when it is reloaded.

Caught by: test_a_reload_adds_nothing
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    module.__all__ = [*getattr(module, "__all__", ()), obj.__name__]
    return obj
