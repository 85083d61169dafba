"""`takewhile` takes the value at which it ends, and does not give it."""

from itertools import takewhile


def take_until(values, mark):
    return list(takewhile(lambda value: value != mark, values))
