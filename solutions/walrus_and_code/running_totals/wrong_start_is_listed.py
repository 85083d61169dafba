"""Believes that a list of totals begins with the start, as `accumulate` gives it.

Caught by: test_each_entry_adds_one_more_value
"""

from itertools import accumulate


def running_totals(values, start=0):
    return list(accumulate(values, initial=start))
