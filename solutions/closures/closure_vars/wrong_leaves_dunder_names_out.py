"""Believes that a name with two underscores on each side is never a variable.

Caught by: test_the_cell_of_the_class_counts
"""


def closure_vars(function):
    found = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        try:
            if not name.startswith("__"):
                found[name] = cell.cell_contents
        except ValueError:
            pass
    return found
