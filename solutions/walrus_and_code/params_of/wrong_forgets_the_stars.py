"""Believes that a parameter with a star is counted like the others.

Caught by: test_a_starred_parameter_is_in_its_place
"""


def params_of(function):
    code = function.__code__
    return list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
