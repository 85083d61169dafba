"""Believes that a cell has a value as soon as a function has the cell.

Caught by: test_a_variable_without_a_value_is_left_out
"""


def closure_vars(function):
    cells = function.__closure__ or ()
    names = function.__code__.co_freevars
    return {name: cell.cell_contents for name, cell in zip(names, cells)}
