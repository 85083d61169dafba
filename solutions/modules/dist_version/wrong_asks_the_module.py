"""Believes that a module knows its version.

Caught by: test_what_the_module_says_of_itself_does_not_count
"""

from importlib import import_module


def dist_version(import_name):
    try:
        return getattr(import_module(import_name), "__version__", None)
    except ImportError:
        return None
