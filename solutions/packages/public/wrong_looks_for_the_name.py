"""Believes that a decorator runs when the name is bound already.

Caught by: test_the_name_goes_into_the_module_of_the_object
"""

import sys


def public(obj):
    module = sys.modules[obj.__module__]
    names = [name for name, value in vars(module).items() if value is obj]
    module.__all__ = [*getattr(module, "__all__", []), *names]
    return obj
