"""Believes that two functions made by one call share all that either of them takes along.

Caught by: test_functions_of_one_call_share_their_variables
"""


def shared_cells(first, second):
    ours, theirs = first.__closure__ or (), second.__closure__ or ()
    if not any(cell is other for cell in ours for other in theirs):
        return set()
    return {*first.__code__.co_freevars, *second.__code__.co_freevars}
