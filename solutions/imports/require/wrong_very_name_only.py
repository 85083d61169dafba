"""Believes that the exception names the module that was asked for.

Caught by: test_without_its_package_a_module_is_absent
"""

from importlib import import_module


def require(name):
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name == name:
            return None
        raise
