"""Believes that `sum` adds up whatever `+` adds up.

Caught by: test_pieces_of_text_add_up
"""


def running_totals(values, start=0):
    values = list(values)
    return [sum(values[:stop], start) for stop in range(1, len(values) + 1)]
