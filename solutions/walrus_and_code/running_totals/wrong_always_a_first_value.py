"""Believes that the first value has to be taken out before the rest can be added to it.

Caught by: test_no_values_no_totals
"""


def running_totals(values, start=0):
    first, *rest = values
    total = start + first
    return [total] + [total := total + value for value in rest]
