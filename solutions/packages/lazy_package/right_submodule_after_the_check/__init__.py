"""`from . import` is harmless where `__getattr__` refuses the names of the files at once."""

__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name == "Renderer":
        from . import render as home
    elif name == "Exporter":
        from . import export as home
    else:
        raise AttributeError(name)
    return getattr(home, name)


def __dir__():
    return __all__
