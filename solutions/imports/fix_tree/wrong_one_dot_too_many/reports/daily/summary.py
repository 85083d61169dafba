"""The day in a line."""

from ....sensors import wind
from ..units import kilometres_per_hour


def strongest() -> float:
    return kilometres_per_hour(max(wind.readings))
