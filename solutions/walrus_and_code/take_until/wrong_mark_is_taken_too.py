"""Believes that a loop whose last line looks for the mark ends before the mark.

Caught by: test_values_before_the_mark_are_taken
"""


def take_until(values, mark):
    taken = []
    for value in values:
        taken.append(value)
        if value == mark:
            break
    return taken
