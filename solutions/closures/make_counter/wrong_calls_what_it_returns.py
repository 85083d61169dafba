"""Believes that `tick()` names the function, where it calls it.

Caught by: test_moves_by_one_step_at_each_call
"""


def make_counter(start=0, step=1):
    count = start

    def tick():
        nonlocal count
        count += step
        return count

    return tick()
