"""Binds the name anew as well, in the namespace of this module."""

import importlib

from . import settings
from .settings import QUALITY


def quality() -> int:
    return QUALITY


def refresh() -> None:
    global QUALITY
    importlib.reload(settings)
    from .settings import QUALITY
