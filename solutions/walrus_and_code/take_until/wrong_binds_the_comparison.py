"""Believes that `:=` takes the value that stands next to it.

Caught by: test_values_before_the_mark_are_taken
"""


def take_until(values, mark):
    stream = iter(values)
    taken = []
    while value := next(stream, mark) != mark:
        taken.append(value)
    return taken
