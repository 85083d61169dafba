"""Believes that a name is there as soon as `:=` is going to bind it.

Caught by: test_each_entry_adds_one_more_value
"""


def running_totals(values, start=0):
    return [total := total + value for value in values]
