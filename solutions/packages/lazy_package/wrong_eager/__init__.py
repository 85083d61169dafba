"""Believes that `import module` at the top costs less than `from module import name`.

Caught by: test_the_import_loads_neither_file
"""

from . import export, render

__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name == "Renderer":
        return render.Renderer
    if name == "Exporter":
        return export.Exporter
    raise AttributeError(name)


def __dir__():
    return __all__
