"""Believes that what stands inside the text of a function is a variable of it.

Caught by: test_variables_of_inner_functions_are_theirs
"""

import builtins


def names(code):
    found = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
    for constant in code.co_consts:
        if hasattr(constant, "co_varnames"):
            found |= names(constant)
    return found


def shadowed(func):
    return sorted(names(func.__code__) & vars(builtins).keys())
