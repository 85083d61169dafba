"""Believes that an average may be rounded.

Caught by: test_each_value_counts_whatever_it_is
"""


def running_average():
    values = []

    def add(value):
        values.append(value)
        return round(sum(values) / len(values), 2)

    return add
