"""Believes that a namespace is in alphabetical order, since `dir()` is.

Caught by: test_names_are_those_of_the_variables
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    return list(locals()), locals()
