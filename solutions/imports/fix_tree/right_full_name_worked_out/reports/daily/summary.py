"""The day in a line."""

from importlib import import_module

top = __name__.removesuffix(".reports.daily.summary")
wind = import_module(f"{top}.sensors.wind")
kilometres_per_hour = import_module(f"{top}.reports.units").kilometres_per_hour


def strongest() -> float:
    return kilometres_per_hour(max(wind.readings))
