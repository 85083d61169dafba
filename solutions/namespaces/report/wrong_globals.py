"""Believes that `globals()` is everything that there is.

Caught by: test_names_are_those_of_the_variables
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    return sorted(globals()), globals()
