"""Believes that a module binds every attribute that it has.

Caught by: test_what_every_object_has_is_no_built_in_name
"""

import builtins


def shadowed(func):
    code = func.__code__
    names = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
    return sorted(name for name in names if hasattr(builtins, name))
