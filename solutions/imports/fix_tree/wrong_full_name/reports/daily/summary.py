"""The day in a line."""

from katas.imports.fix_tree.reports.units import kilometres_per_hour
from katas.imports.fix_tree.sensors import wind


def strongest() -> float:
    return kilometres_per_hour(max(wind.readings))
