"""Believes that what an inner function takes from outside, it takes from the function around it.

Caught by: test_a_free_variable_does_not_count
"""

from types import CodeType


def local_names(function):
    code = function.__code__
    inner = [const for const in code.co_consts if isinstance(const, CodeType)]
    return set(code.co_varnames).union(*(const.co_freevars for const in inner))
