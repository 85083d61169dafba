"""Believes that `co_varnames` has all variables of a function.

Caught by: test_a_variable_of_the_function_around_counts
"""

import builtins


def shadowed(func):
    return sorted(set(func.__code__.co_varnames) & set(dir(builtins)))
