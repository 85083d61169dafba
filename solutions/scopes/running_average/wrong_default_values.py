"""Believes that a parameter keeps what was assigned to it until the next call.

Caught by: test_all_values_so_far_count
"""

def running_average():
    def add(value, total=0.0, count=0):
        total += value
        count += 1
        return total / count

    return add
