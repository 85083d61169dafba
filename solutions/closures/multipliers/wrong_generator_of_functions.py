"""Believes that each `yield` keeps the variable as it was, and that a generator is a list.

Caught by: test_each_function_has_its_own_rate
"""


def multipliers(rates):
    for rate in rates:
        yield lambda amount: amount * rate
