"""The exception names the module that is missing; what counts is whether it was on the way."""

from importlib import import_module
from types import ModuleType


def require(name: str) -> ModuleType | None:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if name == error.name or name.startswith(f"{error.name}."):
            return None
        raise
