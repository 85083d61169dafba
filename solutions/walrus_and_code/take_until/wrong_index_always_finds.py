"""Believes that what is looked for is there, and that the values are a list.

Caught by: test_without_a_mark_all_values_are_taken
"""


def take_until(values, mark):
    return values[: values.index(mark)]
