"""Believes that what is there is true.

Caught by: test_what_a_module_binds_is_returned
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    found = import_module(module)
    for name in path.split("."):
        found = getattr(found, name, None)
        if not found:
            raise AttributeError(name)
    return found
