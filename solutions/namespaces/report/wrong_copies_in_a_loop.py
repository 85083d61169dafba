"""Believes that the variables of a loop are not variables of the function.

Caught by: test_names_are_those_of_the_variables
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    values = {}
    for name, value in locals().items():
        values[name] = value
    return dir(), values
