"""A module is an object, and can be given a class of its own that knows what is to be loaded."""

import sys
from importlib import import_module
from types import ModuleType

__all__ = ["Exporter", "Renderer"]


class Lazy(ModuleType):
    @property
    def Renderer(self):  # noqa: N802
        return import_module(".render", __name__).Renderer

    @property
    def Exporter(self):  # noqa: N802
        return import_module(".export", __name__).Exporter

    def __dir__(self):
        return [*super().__dir__(), *__all__]


sys.modules[__name__].__class__ = Lazy
