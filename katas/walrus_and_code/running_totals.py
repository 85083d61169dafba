"""Add up what has been played so far.

A radio plans a programme and wants to know when each song ends. `running_totals(values, start)`
returns a list with one entry for each value: `start` and all values up to this one, added up.

    running_totals([125, 200], start=10)  # [135, 335]

The values may come from any iterable, even from one that can be gone through only once. And
they may be anything that `+` can add to `start`, such as pieces of text:

    running_totals(["Hey", " Jude"], start="")  # ["Hey", "Hey Jude"]

What is passed in stays as it is.
"""

from collections.abc import Iterable
from typing import Any


def running_totals(values: Iterable[Any], start: Any = 0) -> list[Any]:
    raise NotImplementedError("running_totals is still yours to write")
