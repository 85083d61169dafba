"""`import_module` returns the module whose name it was given; `__import__` serves a statement."""

from importlib import import_module
from types import ModuleType


def load(name: str) -> ModuleType:
    return import_module(name)
