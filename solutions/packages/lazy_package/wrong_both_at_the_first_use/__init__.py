"""Believes that what is loaded late may as well be loaded together.

Caught by: test_only_the_file_that_is_needed_is_loaded
"""

__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name not in __all__:
        raise AttributeError(name)
    from .export import Exporter
    from .render import Renderer

    return {"Exporter": Exporter, "Renderer": Renderer}[name]


def __dir__():
    return __all__
