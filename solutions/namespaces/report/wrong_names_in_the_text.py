"""Believes that what the compiler has seen is what a call has bound.

Caught by: test_what_is_not_bound_is_not_reported
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    return sorted(report.__code__.co_varnames), locals()
