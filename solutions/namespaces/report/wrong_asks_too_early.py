"""Believes that one may ask first, and add what comes later.

Caught by: test_a_variable_that_comes_last_is_reported_too
"""


def both(values, **more):
    values = {**values, **more}
    return sorted(values), values


def report(price, count):
    early = dict(locals())
    total = price * count
    rebate = total // 10
    return both(early, total=total, rebate=rebate)
