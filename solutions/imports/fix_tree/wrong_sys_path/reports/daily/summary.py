"""The day in a line."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from sensors import wind

from ..units import kilometres_per_hour


def strongest() -> float:
    return kilometres_per_hour(max(wind.readings))
