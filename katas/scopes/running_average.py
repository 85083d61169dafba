"""Mend an average of temperatures.

`running_average()` returns a function that takes a temperature, and returns the average of all
that it has been given so far:

    add = running_average()
    add(18.0)  # 18.0
    add(21.0)  # 19.5

Each station has an average of its own: what one adds, no other sees. So far the first
temperature is one too many.
"""

from collections.abc import Callable


def running_average() -> Callable[[float], float]:
    total = 0.0
    count = 0

    def add(value: float) -> float:
        total += value
        count += 1
        return total / count

    return add
