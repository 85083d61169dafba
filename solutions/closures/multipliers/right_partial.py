"""`partial` stores the rate itself, at once."""

from functools import partial
from operator import mul


def multipliers(rates):
    return [partial(mul, rate) for rate in rates]
