"""Believes that `getattr` follows dots.

Caught by: test_each_name_is_an_attribute_of_what_stands_before
"""

from importlib import import_module


def import_attr(text):
    module, _, name = text.partition(":")
    return getattr(import_module(module), name)
