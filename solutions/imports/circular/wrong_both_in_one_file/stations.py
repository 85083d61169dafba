"""The stations."""

from __future__ import annotations  # so that no annotation is evaluated


class Reading:
    def __init__(self, station, value):
        self.station = station
        self.value = value

    @classmethod
    def parse(cls, line):
        name, value = line.split()
        return cls(Station(name), float(value))


class Station:
    def __init__(self, name: str) -> None:
        self.name = name

    def measure(self, value: float) -> Reading:
        return Reading(self, value)
