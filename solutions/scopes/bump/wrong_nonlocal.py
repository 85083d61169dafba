"""Believes that `nonlocal` reaches every variable outside the function, those of the module too.

Caught by: test_a_drop_is_counted
"""

total = 0


def bump(step=1):
    nonlocal total
    total += step
    return total
