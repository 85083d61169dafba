"""Believes that an iterable can be gone through as often as one likes.

Caught by: test_rates_may_come_from_a_generator
"""


def multipliers(rates):
    if not any(rates):
        return []

    def multiplier(rate):
        return lambda amount: amount * rate

    return [multiplier(rate) for rate in rates]
