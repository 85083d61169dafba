"""Believes that the two sides of `+` can always change places.

Caught by: test_pieces_of_text_add_up
"""


def running_totals(values, start=0):
    total = start
    return [total := value + total for value in values]
