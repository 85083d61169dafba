"""Give each function its own number.

A till needs one function for each rate. `multipliers(rates)` returns a list with a
function for every rate, in order; each takes one amount and multiplies it by its rate:

    double, triple = multipliers([2, 3])
    double(50)  # 100
    triple(50)  # 150

Each function takes one argument and no other, so that no caller can slip it a second
number by mistake. The rates may come from any iterable, and may be gone afterwards.
Something below is wrong. Find out what, and mend it.
"""

from collections.abc import Callable, Iterable


def multipliers(rates: Iterable[int]) -> list[Callable[[int], int]]:
    functions = []
    for rate in rates:
        functions.append(lambda amount: amount * rate)
    return functions
