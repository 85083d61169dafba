"""Believes that None is no value, so that it can stand for the end.

Caught by: test_no_value_but_the_mark_ends_the_list
"""


def take_until(values, mark):
    stream = iter(values)
    taken = []
    while (value := next(stream, None)) is not None:
        if value == mark:
            break
        taken.append(value)
    return taken
