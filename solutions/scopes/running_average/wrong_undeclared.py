"""Believes that an inner function may assign to the variables of the outer one.

Caught by: test_the_first_value_is_its_own_average
"""

def running_average():
    total = 0.0
    count = 0

    def add(value):
        total += value
        count += 1
        return total / count

    return add
