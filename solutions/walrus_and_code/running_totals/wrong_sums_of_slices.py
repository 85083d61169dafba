"""Believes that whatever can be gone through can be cut, and that only numbers can be added.

Caught by: test_values_may_come_from_a_generator
"""


def running_totals(values, start=0):
    return [start + sum(values[: i + 1]) for i in range(len(values))]
