"""Believes that a value that is false is the end.

Caught by: test_a_value_of_0_has_an_entry_too
"""


def running_totals(values, start=0):
    stream = iter(values)
    totals = []
    while value := next(stream, None):
        start = start + value
        totals.append(start)
    return totals
