"""Believes that a function returns what it has assigned last.

Caught by: test_a_drop_is_counted
"""

total = 0


def bump(step=1):
    global total
    total += step
