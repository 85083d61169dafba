"""Believes that a package is always called by the name that it has here.

Caught by: test_a_class_is_there_when_it_is_asked_for
"""

from importlib import import_module

HOMES = {"Exporter": "export", "Renderer": "render"}
__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name in HOMES:
        return getattr(import_module(f"katas.packages.lazy_package.{HOMES[name]}"), name)
    raise AttributeError(name)


def __dir__():
    return __all__
