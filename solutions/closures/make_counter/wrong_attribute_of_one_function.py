"""Believes that each call hands out a new function, where it hands out the same one.

Caught by: test_each_counter_has_its_own_count
"""


def make_counter(start=0, step=1):
    tick.count = start
    tick.step = step
    return tick


def tick():
    tick.count += tick.step
    return tick.count
