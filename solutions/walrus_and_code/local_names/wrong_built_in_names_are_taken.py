"""Believes that the name of a built-in always stands for the built-in.

Caught by: test_a_variable_may_have_the_name_of_a_built_in
"""

import builtins


def local_names(function):
    code = function.__code__
    names = {*code.co_varnames, *code.co_cellvars}
    return {name for name in names if not hasattr(builtins, name)}
