"""Believes that a module which fails when it runs should look like one that is missing.

Caught by: test_what_a_module_raises_is_what_the_caller_gets
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    try:
        found = import_module(module)
    except Exception as error:
        raise ModuleNotFoundError(module) from error
    for name in path.split("."):
        found = getattr(found, name)
    return found
