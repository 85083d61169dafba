"""Speeds of the wind, in metres per second."""

readings: list[float] = []


def record(speed: float) -> None:
    readings.append(speed)
