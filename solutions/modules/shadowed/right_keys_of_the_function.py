"""A function carries the dict of its built-in names with it."""


def shadowed(func):
    code = func.__code__
    own = set(code.co_varnames).union(code.co_cellvars, code.co_freevars)
    return sorted(own.intersection(func.__builtins__))
