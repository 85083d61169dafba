"""Believes that a name that is bound to None is not bound.

Caught by: test_a_built_in_name_may_be_bound_to_anything
"""

import builtins


def shadowed(func):
    code = func.__code__
    names = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
    return sorted(name for name in names if vars(builtins).get(name) is not None)
