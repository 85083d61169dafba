"""Believes that a name that is not known has the value None.

Caught by: test_an_unknown_name_is_an_attribute_error
"""

__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name == "Renderer":
        from .render import Renderer

        return Renderer
    if name == "Exporter":
        from .export import Exporter

        return Exporter


def __dir__():
    return __all__
