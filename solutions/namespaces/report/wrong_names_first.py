"""Believes that the list of names does not count among the names.

Caught by: test_values_are_those_of_the_variables
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    names = dir()
    return names, locals()
