"""Believes that a function returns what it has worked out last.

Caught by: test_the_first_value_is_its_own_average
"""


def running_average():
    values = []

    def add(value):
        values.append(value)
        average = sum(values) / len(values)

    return add
