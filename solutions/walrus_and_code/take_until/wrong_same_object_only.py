"""Believes that what is equal is the same object.

Caught by: test_an_equal_object_is_the_mark
"""


def take_until(values, mark):
    taken = []
    for value in values:
        if value is mark:
            break
        taken.append(value)
    return taken
