"""Believes that remembering a position in the caller's list is remembering the value.

Caught by: test_the_list_of_rates_may_change_afterwards
"""


def multipliers(rates):
    def multiplier(index):
        return lambda amount: amount * rates[index]

    return [multiplier(index) for index in range(len(rates))]
