"""Believes that a default value is a private note, which callers cannot reach.

Caught by: test_a_function_takes_one_argument_only
"""


def multipliers(rates):
    return [lambda amount, rate=rate: amount * rate for rate in rates]
