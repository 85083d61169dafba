"""A parameter in a cell is in both tuples, and a set does not mind."""


def local_names(function):
    return set(function.__code__.co_varnames).union(function.__code__.co_cellvars)
