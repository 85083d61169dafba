"""Believes that `:=` in a comprehension needs a global to bind.

Caught by: test_each_call_counts_for_itself
"""

total = 0


def running_totals(values, start=0):
    global total
    total += start
    return [total := total + value for value in values]
