"""Believes that to pass over a further argument is as good as to refuse it.

Caught by: test_a_function_takes_one_argument_only
"""


def multipliers(rates):
    def multiplier(rate):
        def multiply(*amounts):
            return amounts[0] * rate

        return multiply

    return [multiplier(rate) for rate in rates]
