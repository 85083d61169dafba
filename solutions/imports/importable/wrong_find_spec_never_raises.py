"""Believes that `find_spec` returns None for everything that is missing.

Caught by: test_below_what_is_missing_nothing_is_found
"""

from importlib.util import find_spec


def importable(name):
    return find_spec(name) is not None
