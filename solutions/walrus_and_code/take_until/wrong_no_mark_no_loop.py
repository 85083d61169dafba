"""Believes that a mark that is false was not given.

Caught by: test_the_mark_may_be_any_object
"""


def take_until(values, mark):
    if not mark:
        return list(values)
    taken = []
    for value in values:
        if value == mark:
            break
        taken.append(value)
    return taken
