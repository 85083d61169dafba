"""One import statement for each name, which is only reached when that name is asked for."""

__all__ = ["Exporter", "Renderer"]


def __getattr__(name):
    if name == "Renderer":
        from .render import Renderer

        return Renderer
    if name == "Exporter":
        from .export import Exporter

        return Exporter
    raise AttributeError(name)


def __dir__():
    return sorted(__all__)
