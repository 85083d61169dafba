"""Believes that the way to keep a tool out of a function's names is to share it.

Caught by: test_each_report_stands_for_itself
"""

values = {}


def report(price, count):
    total = price * count
    rebate = total // 10
    values.update(locals())
    return dir(), values
