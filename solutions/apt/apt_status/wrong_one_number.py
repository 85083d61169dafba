"""Believes that all three are one number.

Caught by: test_what_is_wanted_and_there_counts_in_all_three
"""


def count_states(status_text):
    return status_text.count("\nStatus: install ok installed\n")
