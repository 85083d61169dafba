"""Believes that every function has a tuple of cells, if only an empty one.

Caught by: test_a_function_without_a_closure_has_none
"""


def closure_vars(function):
    cells = function.__closure__
    names = function.__code__.co_freevars
    return {name: cell.cell_contents for name, cell in zip(names, cells)}
