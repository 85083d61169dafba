"""Believes that a ModuleNotFoundError is always about the module that was named.

Caught by: test_what_a_module_raises_is_what_the_caller_gets
"""

from importlib import import_module


def import_attr(text):
    module, _, path = text.partition(":")
    try:
        found = import_module(module)
    except ModuleNotFoundError:
        raise ModuleNotFoundError(f"the settings name a module {module!r}", name=module) from None
    for name in path.split("."):
        found = getattr(found, name)
    return found
