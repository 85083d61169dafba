"""Believes that a name means one variable wherever it is used.

Caught by: test_functions_of_two_calls_share_nothing
"""


def shared_cells(first, second):
    return set(first.__code__.co_freevars) & set(second.__code__.co_freevars)
