"""Believes that a name which begins with another lies in the package of that name.

Caught by: test_a_name_that_begins_alike_is_another_module
"""

from importlib import import_module


def require(name):
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if name.startswith(error.name):
            return None
        raise
