"""Believes that a line is to be left out for how it begins.

Caught by: test_a_distribution_may_be_named_like_a_message
"""


OTHER = ("package", "version", "---", "[notice]", "warning", "error", "traceback")


def count_pip_list(text):
    lines = [line.strip().lower() for line in text.splitlines()]
    return len([line for line in lines if line and not line.startswith(OTHER)])
