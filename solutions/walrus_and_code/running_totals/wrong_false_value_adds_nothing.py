"""Believes that a value that adds nothing has no total.

Caught by: test_a_value_of_0_has_an_entry_too
"""


def running_totals(values, start=0):
    total = start
    return [total := total + value for value in values if value]
