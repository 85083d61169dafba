"""Believes that `inspect.getclosurevars` copes with every function; an empty cell stops it.

Caught by: test_a_variable_without_a_value_is_left_out
"""

import inspect


def closure_vars(function):
    return dict(inspect.getclosurevars(function).nonlocals)
