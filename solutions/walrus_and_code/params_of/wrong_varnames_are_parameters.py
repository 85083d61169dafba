"""Believes that `co_varnames` names the parameters.

Caught by: test_parameters_are_listed_and_other_variables_are_not
"""


def params_of(function):
    return list(function.__code__.co_varnames)
