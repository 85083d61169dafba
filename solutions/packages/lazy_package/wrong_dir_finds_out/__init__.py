"""Believes that a name can only be listed when there is something behind it.

Caught by: test_dir_names_both_classes_and_loads_neither
"""

from importlib import import_module

FILES = (".export", ".render")
__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    for file in FILES:
        if name in __all__ and name.lower().startswith(file[1:]):
            return getattr(import_module(file, __name__), name)
    raise AttributeError(name)


def __dir__():
    return [name for file in FILES for name in dir(import_module(file, __name__))]
