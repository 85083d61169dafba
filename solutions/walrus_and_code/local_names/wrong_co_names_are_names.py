"""Believes that `co_names` names the variables.

Caught by: test_parameters_and_other_variables_count
"""


def local_names(function):
    code = function.__code__
    return {*code.co_varnames, *code.co_cellvars, *code.co_names}
