"""A loop says the same in more lines."""


def running_totals(values, start=0):
    totals = []
    for value in values:
        start = start + value
        totals.append(start)
    return totals
