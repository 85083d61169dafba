"""The tools are in a function of their own, which looks at the frame of its caller."""

import sys


def names_and_values():
    values = dict(sys._getframe(1).f_locals)
    names = sorted(values)
    return names, values


def report(price, count):
    total = price * count
    rebate = total // 10  # noqa: F841 - it is looked up
    return names_and_values()
