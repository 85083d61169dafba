"""Believes that every function has a tuple of cells.

Caught by: test_functions_without_a_closure_share_nothing
"""


def shared_cells(first, second):
    theirs = {id(cell) for cell in second.__closure__}
    return {n for n, c in zip(first.__code__.co_freevars, first.__closure__) if id(c) in theirs}
