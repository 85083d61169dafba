"""Believes that the variables of a call are attributes of the function.

Caught by: test_names_are_those_of_the_variables
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    return dir(report), locals()
