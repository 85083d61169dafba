"""Believes that a function that is called from another sees the names of its caller.

Caught by: test_names_are_those_of_the_variables
"""


def names_and_values():
    return dir(), locals()


def report(price, count):
    total = price * count
    rebate = total // 10
    return names_and_values()
