"""Believes that a counter gives the start itself first, as `range` and `itertools.count` do.

Caught by: test_moves_by_one_step_at_each_call
"""


def make_counter(start=0, step=1):
    count = start - step

    def tick():
        nonlocal count
        count += step
        return count

    return tick
