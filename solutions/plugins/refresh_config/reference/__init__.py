"""Looks the value up in the module that a reload changes, so no copy of it can grow old."""

import importlib

from . import settings


def quality() -> int:
    return settings.QUALITY


def refresh() -> None:
    importlib.reload(settings)
