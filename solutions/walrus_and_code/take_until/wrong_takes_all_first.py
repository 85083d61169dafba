"""Believes that an iterator gives its values again when it is asked again.

Caught by: test_what_comes_after_the_mark_is_still_there
"""


def take_until(values, mark):
    values = list(values)
    return values[: values.index(mark)] if mark in values else values
