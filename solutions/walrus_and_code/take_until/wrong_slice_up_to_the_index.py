"""Believes that the values are a list.

Caught by: test_what_comes_after_the_mark_is_still_there
"""


def take_until(values, mark):
    if mark in values:
        return values[: values.index(mark)]
    return list(values)
