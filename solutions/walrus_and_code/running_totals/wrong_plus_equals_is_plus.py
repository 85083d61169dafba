"""Believes that `+=` makes a new object, as `+` does.

Caught by: test_the_start_stays_as_it_is
"""


def running_totals(values, start=0):
    totals = []
    for value in values:
        start += value
        totals.append(start)
    return totals
