"""The stations."""

from __future__ import annotations  # so that no annotation is evaluated

import readings


class Station:
    def __init__(self, name: str) -> None:
        self.name = name

    def measure(self, value: float) -> readings.Reading:
        return readings.Reading(self, value)
