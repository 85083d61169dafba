"""Believes that two cells are equal only if they are the same; `==` compares their contents.

Caught by: test_functions_of_two_calls_share_nothing
"""


def shared_cells(first, second):
    ours = dict(zip(first.__code__.co_freevars, first.__closure__ or ()))
    theirs = dict(zip(second.__code__.co_freevars, second.__closure__ or ()))
    return {name for name in ours if name in theirs and ours[name] == theirs[name]}
