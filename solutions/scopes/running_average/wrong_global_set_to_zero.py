"""Believes that setting the numbers to zero makes new ones.

Caught by: test_a_new_average_leaves_the_old_one_alone
"""

def running_average():
    global total, count
    total = 0.0
    count = 0

    def add(value):
        global total, count
        total += value
        count += 1
        return total / count

    return add
