"""Believes that pip prints one line for each distribution, and nothing else.

Caught by: test_heading_and_rule_are_no_distributions
"""


def count_pip_list(text):
    return len(text.splitlines())
