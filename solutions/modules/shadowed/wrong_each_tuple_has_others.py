"""Believes that a variable stands in one of the three tuples only.

Caught by: test_a_variable_that_an_inner_function_uses_counts
"""

import builtins


def shadowed(func):
    code = func.__code__
    names = (*code.co_varnames, *code.co_cellvars, *code.co_freevars)
    return sorted(name for name in names if name in vars(builtins))
