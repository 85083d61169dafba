"""`global` says that the assignment rebinds the variable of the module."""

total = 0


def bump(step: int = 1) -> int:
    global total
    total += step
    return total
