"""Believes that the namespace of a module has all the attributes of the module.

Caught by: test_an_object_may_come_by_its_attributes_in_any_way
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    if not all(name.isidentifier() for name in path.split(".")):
        raise AttributeError(path)
    return eval(path, vars(import_module(module)))
