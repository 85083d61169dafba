"""Says nothing of a counter."""


def make_counter(start=0, step=1):
    return lambda: 0
