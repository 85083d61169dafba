"""Believes that binding the start to a value adds the value to it.

Caught by: test_each_entry_adds_one_more_value
"""


def running_totals(values, start=0):
    return [start := value for value in values]
