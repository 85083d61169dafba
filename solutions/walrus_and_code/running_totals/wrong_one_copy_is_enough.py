"""Believes that a copy of the start keeps the entries apart as well.

Caught by: test_the_start_stays_as_it_is
"""

from copy import copy


def running_totals(values, start=0):
    total = copy(start)
    totals = []
    for value in values:
        total += value
        totals.append(total)
    return totals
