"""Believes that whatever a `__getattr__` raises means that there is no such name.

Caught by: test_an_unknown_name_is_an_attribute_error
"""

from importlib import import_module

HOMES = {"Exporter": ".export", "Renderer": ".render"}
__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    return getattr(import_module(HOMES[name], __name__), name)


def __dir__():
    return __all__
