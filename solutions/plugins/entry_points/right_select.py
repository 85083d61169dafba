"""Selects from all entry points afterwards."""

from importlib.metadata import entry_points
from typing import Any


def plugins(group: str) -> tuple[dict[str, Any], dict[str, Exception]]:
    found: dict[str, Any] = {}
    failed: dict[str, Exception] = {}
    for point in entry_points().select(group=group):
        try:
            found[point.name] = point.load()
        except Exception as error:
            failed[point.name] = error
    return found, failed
