"""Believes that a copy that is made at the first call follows the variable.

Caught by: test_the_number_is_kept_in_one_place
"""

total = 0


def bump(step=1, _kept=[]):
    global total
    if not _kept:
        _kept.append(total)
    _kept[0] += step
    total = _kept[0]
    return total
