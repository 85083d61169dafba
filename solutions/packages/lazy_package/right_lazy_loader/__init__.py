"""Modules that are there at once, and run their code when they are first asked for an attribute."""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec

__all__ = ["Exporter", "Renderer"]


def lazily(file):
    spec = find_spec(f".{file}", __name__)
    spec.loader = LazyLoader(spec.loader)
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


export, render = lazily("export"), lazily("render")


def __getattr__(name):
    if name in __all__:
        return getattr(render if name == "Renderer" else export, name)
    raise AttributeError(name)


def __dir__():
    return __all__
