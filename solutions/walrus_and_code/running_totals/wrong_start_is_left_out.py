"""Believes that the totals are the same wherever they start.

Caught by: test_the_start_is_part_of_every_total
"""

from itertools import accumulate


def running_totals(values, start=0):
    return list(accumulate(values))
