"""Believes that `co_varnames` is in the order of the first line.

Caught by: test_a_starred_parameter_is_in_its_place
"""

from inspect import CO_VARARGS, CO_VARKEYWORDS


def params_of(function):
    code = function.__code__
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
    return list(code.co_varnames[:count])
