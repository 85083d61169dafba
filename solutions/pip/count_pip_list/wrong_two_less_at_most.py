"""Believes that only the heading and its dashes are not distributions.

Caught by: test_messages_are_no_distributions
"""


def count_pip_list(text):
    return max(0, len(text.splitlines()) - 2)
