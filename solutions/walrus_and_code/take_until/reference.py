"""The mark also stands in for the value that does not come: one condition ends the loop."""

from collections.abc import Iterable
from typing import Any


def take_until(values: Iterable[Any], mark: Any) -> list[Any]:
    stream = iter(values)
    taken = []
    while (value := next(stream, mark)) != mark:
        taken.append(value)
    return taken
