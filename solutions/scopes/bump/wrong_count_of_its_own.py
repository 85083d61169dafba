"""Believes that a function may keep the number where it likes.

Caught by: test_the_total_of_the_module_is_rebound
"""

total = 0


def bump(step=1):
    bump.total = getattr(bump, "total", 0) + step
    return bump.total
