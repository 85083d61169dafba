"""Believes that a start that is false was not given.

Caught by: test_pieces_of_text_add_up
"""


def running_totals(values, start=None):
    total = start or 0
    return [total := total + value for value in values]
