"""Believes that `find_spec` of the full name returns None whatever is missing.

Caught by: test_an_absent_module_is_none
"""

from importlib import import_module
from importlib.util import find_spec


def require(name):
    return import_module(name) if find_spec(name) else None
