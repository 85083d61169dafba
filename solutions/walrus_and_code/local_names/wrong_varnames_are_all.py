"""Believes that `co_varnames` names all local variables.

Caught by: test_a_variable_in_a_cell_counts
"""


def local_names(function):
    return set(function.__code__.co_varnames)
