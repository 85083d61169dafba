"""Believes that a second name follows the variable.

Caught by: test_a_total_set_from_outside_counts
"""

total = 0
current = total


def bump(step=1):
    global total, current
    current += step
    total = current
    return total
