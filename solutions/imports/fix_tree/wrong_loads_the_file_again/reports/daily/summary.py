"""The day in a line."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from ..units import kilometres_per_hour

spec = spec_from_file_location("wind", Path(__file__).parents[2] / "sensors" / "wind.py")
wind = module_from_spec(spec)
spec.loader.exec_module(wind)


def strongest() -> float:
    return kilometres_per_hour(max(wind.readings))
