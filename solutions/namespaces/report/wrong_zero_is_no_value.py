"""Believes that a variable whose value is 0 has none.

Caught by: test_nothing_is_a_value_too
"""


def bound(values):
    return {name: value for name, value in values.items() if value}


def report(price, count):
    total = price * count
    rebate = total // 10
    return sorted(bound(locals())), bound(locals())
