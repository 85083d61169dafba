"""Believes that an average and a value weigh the same.

Caught by: test_all_values_so_far_count
"""

def running_average():
    average = None

    def add(value):
        nonlocal average
        average = value if average is None else (average + value) / 2
        return average

    return add
