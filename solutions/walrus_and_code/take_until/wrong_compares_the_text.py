"""Believes that what is printed alike is equal.

Caught by: test_what_looks_like_the_mark_need_not_equal_it
"""


def take_until(values, mark):
    taken = []
    for value in values:
        if str(value) == str(mark):
            break
        taken.append(value)
    return taken
