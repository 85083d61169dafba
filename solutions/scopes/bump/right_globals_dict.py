"""Writes to the namespace of the module, which `globals()` is."""

total = 0


def bump(step=1):
    globals()["total"] += step
    return total
