"""Believes that an exception of `find_spec` means that nothing was found.

Caught by: test_a_missing_part_of_a_package_is_not_its_absence
"""

from importlib import import_module
from importlib.util import find_spec


def require(name):
    try:
        spec = find_spec(name)
    except ModuleNotFoundError:
        return None
    return import_module(name) if spec else None
