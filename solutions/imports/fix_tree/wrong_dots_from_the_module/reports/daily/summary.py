"""The day in a line."""

from importlib import import_module

from ..units import kilometres_per_hour

wind = import_module("...sensors.wind", __name__)


def strongest() -> float:
    return kilometres_per_hour(max(wind.readings))
