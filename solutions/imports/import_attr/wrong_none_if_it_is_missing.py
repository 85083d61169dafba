"""Believes that None tells the caller enough.

Caught by: test_what_is_missing_raises
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    try:
        found = import_module(module)
        for name in path.split("."):
            found = getattr(found, name)
    except (ImportError, AttributeError):
        return None
    return found
