"""A parameter is a variable of the function too, and has its first value already."""


def running_totals(values, start=0):
    return [start := start + value for value in values]
