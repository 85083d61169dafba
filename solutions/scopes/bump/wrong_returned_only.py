"""Believes that it is enough to return the new total.

Caught by: test_the_total_of_the_module_is_rebound
"""

total = 0


def bump(step=1):
    return total + step
