"""Keeps both numbers as attributes of one object."""

from types import SimpleNamespace


def running_average():
    so_far = SimpleNamespace(total=0.0, count=0)

    def add(value):
        so_far.total += value
        so_far.count += 1
        return so_far.total / so_far.count

    return add
