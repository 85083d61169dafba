"""Believes that a variable belongs to the function that uses it.

Caught by: test_a_variable_that_an_inner_function_uses_counts
"""

import builtins


def shadowed(func):
    code = func.__code__
    return sorted({*code.co_varnames[code.co_argcount :], *code.co_freevars} & set(dir(builtins)))
