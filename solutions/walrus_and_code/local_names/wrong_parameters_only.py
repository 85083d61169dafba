"""Believes that the variables of a function are its parameters.

Caught by: test_parameters_and_other_variables_count
"""

import inspect


def local_names(function):
    return set(inspect.signature(function).parameters)
