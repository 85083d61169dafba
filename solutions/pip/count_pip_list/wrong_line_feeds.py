"""Believes that a line feed is all that ends a line.

Caught by: test_lines_may_end_as_on_windows
"""


def count_pip_list(text):
    rows = 0
    counting = False
    for line in text.split("\n"):
        if line == "":
            counting = False
        if counting:
            rows += 1
        if line.startswith("---"):
            counting = True
    return rows
