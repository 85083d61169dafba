"""Believes that `next` takes whatever a `for` loop takes.

Caught by: test_values_before_the_mark_are_taken
"""


def take_until(values, mark):
    taken = []
    while (value := next(values, mark)) != mark:
        taken.append(value)
    return taken
