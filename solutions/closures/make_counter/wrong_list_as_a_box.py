"""Believes that an inner function can change a list, but never rebind an outer name.

Caught by: test_the_count_lives_in_a_cell
"""


def make_counter(start=0, step=1):
    box = [start]

    def tick():
        box[0] += step
        return box[0]

    return tick
