"""Believes that `__getattr__` is asked for every name, whether it is bound or not.

Caught by: test_a_class_is_there_when_it_is_asked_for
"""

from importlib import import_module

Exporter = Renderer = None
__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name in __all__:
        return getattr(import_module(f".{name[:6].lower()}", __name__), name)
    raise AttributeError(name)
