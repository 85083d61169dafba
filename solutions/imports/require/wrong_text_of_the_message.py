"""Believes that the text of the exception says what is absent.

Caught by: test_what_a_module_needs_must_be_there
"""

from importlib import import_module


def require(name):
    try:
        return import_module(name)
    except ImportError as error:
        if "No module named" in str(error):
            return None
        raise
