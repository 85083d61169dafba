"""Believes that there is always a table.

Caught by: test_no_table_means_no_distributions
"""


def count_pip_list(text):
    lines = text.splitlines()
    start = [line.startswith("---") for line in lines].index(True) + 1
    end = start
    while end < len(lines) and lines[end].strip():
        end += 1
    return end - start
