"""Believes that whatever is missing in the same package means that the module is absent.

Caught by: test_a_missing_part_of_a_package_is_not_its_absence
"""

from importlib import import_module


def require(name):
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name.partition(".")[0] == name.partition(".")[0]:
            return None
        raise
