"""Believes that an import gives what somebody has asked for, not the module that it is in.

Caught by: test_a_class_is_there_when_it_is_asked_for
"""

from importlib import import_module

HOMES = {"Exporter": ".export", "Renderer": ".render"}
__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name in HOMES:
        return import_module(HOMES[name], __name__)
    raise AttributeError(name)


def __dir__():
    return __all__
