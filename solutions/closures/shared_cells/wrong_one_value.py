"""Believes that two variables that name one object are one variable.

Caught by: test_one_value_in_two_cells_is_not_shared
"""


def shared_cells(first, second):
    theirs = {}
    for name, cell in zip(second.__code__.co_freevars, second.__closure__ or ()):
        theirs[name] = cell.cell_contents
    shared = set()
    for name, cell in zip(first.__code__.co_freevars, first.__closure__ or ()):
        if name in theirs and theirs[name] is cell.cell_contents:
            shared.add(name)
    return shared
