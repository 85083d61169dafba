"""Believes that an ImportError always means that the module is absent.

Caught by: test_what_a_module_needs_must_be_there
"""

from importlib import import_module


def require(name):
    try:
        return import_module(name)
    except ImportError:
        return None
