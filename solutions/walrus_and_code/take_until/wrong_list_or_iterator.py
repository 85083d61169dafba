"""Believes that whatever is not a list is an iterator.

Caught by: test_values_may_come_from_any_iterable
"""


def take_until(values, mark):
    stream = iter(values) if isinstance(values, list) else values
    taken = []
    while (value := next(stream, mark)) != mark:
        taken.append(value)
    return taken
