"""Believes that every variable that is kept in a cell is a variable of the function.

Caught by: test_a_free_variable_does_not_count
"""


def local_names(function):
    code = function.__code__
    return {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
