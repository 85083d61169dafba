"""Believes that a reading is never below 0, so that -1 can stand for the end.

Caught by: test_no_value_but_the_mark_ends_the_list
"""


def take_until(values, mark):
    stream = iter(values)
    taken = []
    while (value := next(stream, -1)) != -1 and value != mark:
        taken.append(value)
    return taken
