"""Believes that a value that is false is the end.

Caught by: test_no_value_but_the_mark_ends_the_list
"""


def take_until(values, mark):
    stream = iter(values)
    taken = []
    while value := next(stream, None):
        if value == mark:
            break
        taken.append(value)
    return taken
