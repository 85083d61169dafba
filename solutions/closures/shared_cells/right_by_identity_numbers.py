"""Numbers of identity can be put in a set, where cells cannot: they have no hash."""


def shared_cells(first, second):
    theirs = {id(cell) for cell in second.__closure__ or ()}
    ours = zip(first.__code__.co_freevars, first.__closure__ or ())
    return {name for name, cell in ours if id(cell) in theirs}
