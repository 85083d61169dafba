"""Believes that the total is to be returned as it was before the step.

Caught by: test_the_step_is_added
"""

total = 0


def bump(step=1):
    global total
    before = total
    total += step
    return before
