"""Mend a rain gauge.

`total` is how many millimetres of rain there were, and `bump(step)` adds `step` to it, or 1, and
returns the new total. Everybody may read `total`, and whoever empties the gauge sets it:

    from katas.scopes import bump as gauge

    gauge.bump()     # 1
    gauge.total = 5
    gauge.bump(2)    # 7
    gauge.total      # 7

So far it fails at the first drop. `total` is to stay a variable of this module, and the only
place where the number is kept.
"""

total = 0


def bump(step: int = 1) -> int:
    total += step
    return total
