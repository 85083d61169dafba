"""A table says where each name is at home; it is asked before anything is imported."""

from importlib import import_module
from typing import Any

HOMES = {"Exporter": "export", "Renderer": "render"}

__all__ = list(HOMES)


def __getattr__(name: str) -> Any:
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    return getattr(import_module(f".{HOMES[name]}", __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *HOMES]
