"""Believes that `dir` lists what `__all__` lists.

Caught by: test_dir_names_both_classes_and_loads_neither
"""

from importlib import import_module

HOMES = {"Exporter": ".export", "Renderer": ".render"}
__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name in HOMES:
        return getattr(import_module(HOMES[name], __name__), name)
    raise AttributeError(name)
