"""Believes that two lines too many are printed, always.

Caught by: test_no_table_means_no_distributions
"""


def count_pip_list(text):
    return len(text.splitlines()) - 2
