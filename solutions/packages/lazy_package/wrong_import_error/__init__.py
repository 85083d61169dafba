"""Believes that what cannot be imported from a package raises ImportError, however it is asked for.

Caught by: test_an_unknown_name_is_an_attribute_error
"""

from importlib import import_module

HOMES = {"Exporter": ".export", "Renderer": ".render"}
__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name not in HOMES:
        raise ImportError(f"cannot import name {name!r} from {__name__!r}")
    return getattr(import_module(HOMES[name], __name__), name)


def __dir__():
    return __all__
