"""Believes that `__builtins__` is the module of the built-in names.

Caught by: test_methods_of_a_dict_are_no_built_in_names
"""


def shadowed(func):
    code = func.__code__
    own = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
    return sorted(own & set(dir(__builtins__)))
