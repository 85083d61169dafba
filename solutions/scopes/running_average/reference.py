"""Both names are rebound, so both are declared."""

from collections.abc import Callable


def running_average() -> Callable[[float], float]:
    total = 0.0
    count = 0

    def add(value: float) -> float:
        nonlocal total, count
        total += value
        count += 1
        return total / count

    return add
