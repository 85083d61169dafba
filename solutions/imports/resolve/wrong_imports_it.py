"""Believes that only an import can tell what a name means.

Caught by: test_one_dot_is_the_package_itself
"""

from importlib import import_module


def resolve(name, package):
    return import_module(name, package).__name__
