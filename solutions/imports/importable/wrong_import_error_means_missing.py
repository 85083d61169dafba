"""Believes that an ImportError says that this very module is missing.

Caught by: test_a_module_that_would_break_is_there
"""

from importlib import import_module


def importable(name):
    try:
        return bool(import_module(name))
    except ImportError:
        return False
