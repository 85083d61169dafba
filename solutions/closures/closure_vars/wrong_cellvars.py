"""Believes that `co_cellvars` names what a function takes; it names what it lends to others.

Caught by: test_names_go_with_their_values
"""


def closure_vars(function):
    cells = function.__closure__ or ()
    names = function.__code__.co_cellvars
    return {name: cell.cell_contents for name, cell in zip(names, cells)}
