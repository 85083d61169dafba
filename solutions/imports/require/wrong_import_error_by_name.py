"""Believes that every ImportError names a module that is absent.

Caught by: test_a_missing_name_is_not_a_missing_module
"""

from importlib import import_module


def require(name):
    try:
        return import_module(name)
    except ImportError as error:
        if name == error.name or name.startswith(f"{error.name}."):
            return None
        raise
