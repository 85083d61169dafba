"""Give each function its own number.

A till needs one function for each rate. `multipliers(rates)` returns a list with a
function for every rate, in order; each takes one amount and multiplies it by its rate:

    double, triple = multipliers([2, 3])
    double(50)  # 100
    triple(50)  # 150

A second argument, as in `double(50, 3)`, is refused with a TypeError, so that no caller
gives another rate by mistake. The rates may come from any iterable, even from one that
can be gone through only once, and what becomes of it afterwards changes no function.
Something below is wrong. Find out what, and mend it.
"""

from collections.abc import Callable, Iterable


def multipliers(rates: Iterable[int]) -> list[Callable[[int], int]]:
    functions = []
    for rate in rates:
        functions.append(lambda amount: amount * rate)
    return functions
