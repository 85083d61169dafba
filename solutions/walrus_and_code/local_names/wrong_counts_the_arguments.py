"""Believes that the variables are counted by `co_argcount`.

Caught by: test_parameters_and_other_variables_count
"""


def local_names(function):
    code = function.__code__
    return {*code.co_varnames[: code.co_argcount], *code.co_cellvars}
