"""Believes that `co_argcount` counts all parameters.

Caught by: test_a_keyword_only_parameter_is_listed
"""


def params_of(function):
    code = function.__code__
    return list(code.co_varnames[: code.co_argcount])
