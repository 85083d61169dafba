"""Believes that where the package is, all its modules are.

Caught by: test_what_cannot_be_found_is_not
"""

from importlib.util import find_spec


def importable(name):
    top = name.partition(".")[0]
    return find_spec(top) is not None
