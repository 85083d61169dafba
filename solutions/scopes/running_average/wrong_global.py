"""Believes that `global` means the next variable further out.

Caught by: test_the_first_value_is_its_own_average
"""

def running_average():
    total = 0.0
    count = 0

    def add(value):
        global total, count
        total += value
        count += 1
        return total / count

    return add
