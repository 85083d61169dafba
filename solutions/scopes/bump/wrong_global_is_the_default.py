"""Believes that a function that reads a global may also assign to it.

Caught by: test_a_drop_is_counted
"""

total = 0


def bump(step=1):
    total += step
    return total
