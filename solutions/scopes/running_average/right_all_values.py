"""Keeps the values and asks for their average."""

from statistics import fmean


def running_average():
    values = []

    def add(value):
        values.append(value)
        return fmean(values)

    return add
