"""Believes that all attributes of an object are in its `__dict__`.

Caught by: test_an_object_may_come_by_its_attributes_in_any_way
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    found = import_module(module)
    for name in path.split("."):
        found = vars(found)[name]
    return found
