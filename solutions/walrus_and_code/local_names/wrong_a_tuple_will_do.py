"""Believes that each name is in one of the two tuples only.

Caught by: test_parameters_and_other_variables_count
"""


def local_names(function):
    return function.__code__.co_varnames + function.__code__.co_cellvars
