"""Believes that `locals()` returns the variables themselves, so that the rest can wait.

Caught by: test_names_are_those_of_the_variables
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    values = locals()
    names = dir()
    return names, values
