"""Believes that a cell is known by what is in it, so that an empty one is none.

Caught by: test_an_empty_cell_can_be_shared
"""


def shared_cells(first, second):
    theirs = {id(cell) for cell in second.__closure__ or ()}
    shared = set()
    for name, cell in zip(first.__code__.co_freevars, first.__closure__ or ()):
        try:
            cell.cell_contents
        except ValueError:
            continue
        if id(cell) in theirs:
            shared.add(name)
    return shared
