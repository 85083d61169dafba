"""Believes that the one place where a function can keep a value is an attribute of its own.

Caught by: test_the_count_lives_in_a_cell
"""


def make_counter(start=0, step=1):
    def tick():
        tick.count += step
        return tick.count

    tick.count = start
    return tick
