"""Believes that every parameter has an annotation.

Caught by: test_parameters_are_listed_and_other_variables_are_not
"""


def params_of(function):
    return list(function.__annotations__)
