"""Believes that the whole text with a dot for the colon can be imported.

Caught by: test_what_a_module_binds_is_returned
"""

from importlib import import_module


def import_attr(text):
    return import_module(text.replace(":", "."))
