"""Believes that the names that a function lends are in `co_freevars`.

Caught by: test_a_variable_in_a_cell_counts
"""


def local_names(function):
    code = function.__code__
    return {*code.co_varnames, *code.co_freevars}
