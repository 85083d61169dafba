"""Believes that there is one total in the program, as there is one average.

Caught by: test_two_averages_share_nothing
"""

total = 0.0
count = 0


def running_average():
    def add(value):
        global total, count
        total += value
        count += 1
        return total / count

    return add
