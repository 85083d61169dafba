"""Believes that a distribution is a line of two words.

Caught by: test_a_row_may_have_three_columns
"""


def count_pip_list(text):
    rows = [line.split() for line in text.splitlines()]
    return len([row for row in rows if len(row) == 2 and row[0] != "Package" and "--" not in row[0]])
