"""`total` is a variable of the function: bound before, and bound anew at each step."""

from collections.abc import Iterable
from typing import Any


def running_totals(values: Iterable[Any], start: Any = 0) -> list[Any]:
    total = start
    return [total := total + value for value in values]
