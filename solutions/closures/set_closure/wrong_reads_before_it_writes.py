"""Believes that a cell must have a value before it can get another.

Caught by: test_a_variable_without_a_value_can_get_one
"""


def set_closure(function, name, value):
    for free, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        if free == name and cell.cell_contents is not value:
            cell.cell_contents = value
            return
    raise NameError(name)
