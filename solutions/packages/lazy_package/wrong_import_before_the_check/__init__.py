"""Believes that `from . import render` does not ask the package whether it has a `render`.

Caught by: test_a_class_is_there_when_it_is_asked_for
"""

__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    from . import export, render

    for module in (export, render):
        if hasattr(module, name):
            return getattr(module, name)
    raise AttributeError(name)


def __dir__():
    return __all__
