"""Believes that one empty cell means that there is nothing to tell.

Caught by: test_a_variable_without_a_value_is_left_out
"""


def closure_vars(function):
    cells = function.__closure__ or ()
    try:
        return {n: c.cell_contents for n, c in zip(function.__code__.co_freevars, cells)}
    except ValueError:
        return {}
