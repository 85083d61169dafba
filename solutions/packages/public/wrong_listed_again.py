"""Believes that a module is empty again when it is reloaded.

Caught by: test_after_a_reload_the_names_are_there_once
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    module.__all__ = [*getattr(module, "__all__", ()), obj.__name__]
    return obj
