"""Believes that objects of two types are never equal.

Caught by: test_objects_of_two_types_may_be_equal
"""


def take_until(values, mark):
    taken = []
    for value in values:
        if value == mark and type(value) is type(mark):
            break
        taken.append(value)
    return taken
