"""Believes that a mark is to be left out, and not to end anything.

Caught by: test_values_before_the_mark_are_taken
"""


def take_until(values, mark):
    return [value for value in values if value != mark]
