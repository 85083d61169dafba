"""Believes that a name that is no free variable must be meant as a global.

Caught by: test_an_unknown_name_is_refused
"""


def set_closure(function, name, value):
    for free, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        if free == name:
            cell.cell_contents = value
            return
    function.__globals__[name] = value
