"""Believes that a copy can be named without becoming part of what is asked for next.

Caught by: test_names_are_those_of_the_variables
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    values = dict(locals())
    return dir(), values
