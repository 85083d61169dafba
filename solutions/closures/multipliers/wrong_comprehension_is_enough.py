"""Believes that a comprehension makes a new variable for each turn, where a loop does not.

Caught by: test_each_function_has_its_own_rate
"""


def multipliers(rates):
    return [lambda amount: amount * rate for rate in rates]
