"""Believes that a value that is false is the end.

Caught by: test_a_false_value_is_a_value
"""


def take_until(values, mark):
    stream = iter(values)
    taken = []
    while value := next(stream, None):
        if value == mark:
            break
        taken.append(value)
    return taken
