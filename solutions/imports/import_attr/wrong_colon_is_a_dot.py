"""Believes that a module is an attribute like any other, so that the colon makes no difference.

Caught by: test_an_attribute_of_the_package_is_not_the_module
"""

from functools import reduce
from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    import_module(module)
    top, *names = f"{module}.{path}".split(".")
    return reduce(getattr, names, __import__(top))
