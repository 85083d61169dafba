"""The day in a line."""

from reports.units import kilometres_per_hour
from sensors import wind


def strongest() -> float:
    return kilometres_per_hour(max(wind.readings))
