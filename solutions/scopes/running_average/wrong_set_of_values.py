"""Believes that a set keeps all that is put into it.

Caught by: test_each_value_counts_whatever_it_is
"""


def running_average():
    values = set()

    def add(value):
        values.add(value)
        return sum(values) / len(values)

    return add
