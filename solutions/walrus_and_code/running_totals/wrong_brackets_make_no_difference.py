"""Believes that round brackets around a comprehension make a list too.

Caught by: test_each_entry_adds_one_more_value
"""


def running_totals(values, start=0):
    total = start
    return (total := total + value for value in values)
