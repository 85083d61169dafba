"""Believes that an object that is seldom used is never a value.

Caught by: test_no_value_but_the_mark_ends_the_list
"""


def take_until(values, mark):
    stream = iter(values)
    taken = []
    while (value := next(stream, ...)) is not ... and value != mark:
        taken.append(value)
    return taken
