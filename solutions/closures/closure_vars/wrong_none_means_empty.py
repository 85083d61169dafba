"""Believes that a variable that holds None has no value.

Caught by: test_none_is_a_value
"""


def closure_vars(function):
    found = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        try:
            value = cell.cell_contents
        except ValueError:
            value = None
        if value is not None:
            found[name] = value
    return found
