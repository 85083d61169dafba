"""Believes that `map` makes its values at once.

Caught by: test_the_list_of_rates_may_change_afterwards
"""


def multipliers(rates):
    def multiplier(rate):
        return lambda amount: amount * rate

    return map(multiplier, rates)
