"""Believes that a default value is read at each call.

Caught by: test_a_total_set_from_outside_counts
"""

total = 0


def bump(step=1, total=total):
    total += step
    return total
