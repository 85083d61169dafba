"""Believes that there is nothing to say where there is nothing to set.

Caught by: test_an_unknown_name_is_refused
"""


def set_closure(function, name, value):
    for free, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        if free == name:
            cell.cell_contents = value
