"""The standard library adds up, and lists the start as well."""

from itertools import accumulate


def running_totals(values, start=0):
    return list(accumulate(values, initial=start))[1:]
