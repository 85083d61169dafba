"""Believes that `__all__` may list only what is bound, and that a star asks `dir` otherwise.

Caught by: test_a_star_gives_both_classes_and_nothing_else
"""

from importlib import import_module

_homes = {"Exporter": ".export", "Renderer": ".render"}


def __getattr__(name):
    if name in _homes:
        return getattr(import_module(_homes[name], __name__), name)
    raise AttributeError(name)


def __dir__():
    return [*globals(), *_homes]
