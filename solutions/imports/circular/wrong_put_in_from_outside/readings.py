"""What stations have measured."""

from __future__ import annotations  # so that no annotation is evaluated

from . import stations


class Reading:
    def __init__(self, station: stations.Station, value: float) -> None:
        self.station = station
        self.value = value

    @classmethod
    def parse(cls, line: str) -> Reading:
        name, value = line.split()
        return cls(stations.Station(name), float(value))


stations.Reading = Reading
