"""The class is bound once it is loaded, so that nobody has to ask for it again."""

import importlib

__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    for file in ("export", "render"):
        if name.lower().startswith(file):
            module = importlib.import_module("." + file, __package__)
            globals()[name] = getattr(module, name)
            return globals()[name]
    raise AttributeError(name)


def __dir__():
    return __all__ + list(globals())
