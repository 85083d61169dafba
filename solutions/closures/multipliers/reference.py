"""A call makes a new scope, so a function that is called once for each rate gives each its own."""

from collections.abc import Callable, Iterable


def multipliers(rates: Iterable[int]) -> list[Callable[[int], int]]:
    return [multiplier(rate) for rate in rates]


def multiplier(rate: int) -> Callable[[int], int]:
    return lambda amount: amount * rate
