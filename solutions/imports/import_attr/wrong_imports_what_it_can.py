"""Believes that a name which is no attribute is a module that should be imported.

Caught by: test_a_module_is_not_imported_in_place_of_an_attribute
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    found = import_module(module)
    for name in path.split("."):
        try:
            found = getattr(found, name)
        except AttributeError:
            found = import_module(f"{module}.{name}")
    return found
