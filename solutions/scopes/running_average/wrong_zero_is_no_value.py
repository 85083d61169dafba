"""Believes that a temperature of zero is no temperature.

Caught by: test_each_value_counts_whatever_it_is
"""


def running_average():
    values = []

    def add(value):
        if value:
            values.append(value)
        return sum(values) / len(values)

    return add
