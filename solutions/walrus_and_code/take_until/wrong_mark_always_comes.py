"""Believes that the mark always comes.

Caught by: test_without_a_mark_all_values_are_taken
"""


def take_until(values, mark):
    stream = iter(values)
    taken = []
    while (value := next(stream)) != mark:
        taken.append(value)
    return taken
