"""The stations."""

from __future__ import annotations  # so that no annotation is evaluated


class Station:
    def __init__(self, name: str) -> None:
        self.name = name

    def measure(self, value: float) -> Reading:
        return Reading(self, value)


from .readings import Reading  # noqa: E402
