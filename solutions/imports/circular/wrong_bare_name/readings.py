"""What stations have measured."""

from __future__ import annotations  # so that no annotation is evaluated


class Reading:
    def __init__(self, station: Station, value: float) -> None:
        self.station = station
        self.value = value

    @classmethod
    def parse(cls, line: str) -> Reading:
        name, value = line.split()
        from stations import Station

        return cls(Station(name), float(value))
