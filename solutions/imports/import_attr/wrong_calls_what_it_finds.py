"""Believes that a function is named in order to have what it returns.

Caught by: test_nothing_is_called
"""

from importlib import import_module
from inspect import isroutine


def import_attr(text):
    module, _, path = text.partition(":")
    found = import_module(module)
    for name in path.split("."):
        found = getattr(found, name)
    return found() if isroutine(found) else found
