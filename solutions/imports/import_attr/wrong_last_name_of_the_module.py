"""Believes that the last name is the one that counts, and that the module has it.

Caught by: test_each_name_is_an_attribute_of_what_stands_before
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    return getattr(import_module(module), path.split(".")[-1])
