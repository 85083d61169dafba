"""Believes that a total of zero was never set.

Caught by: test_the_number_is_kept_in_one_place
"""

total = 0
kept = 0


def bump(step=1):
    global total, kept
    kept = (total or kept) + step
    total = kept
    return total
