"""Believes that what is built in can be called.

Caught by: test_a_built_in_name_may_be_bound_to_anything
"""

import builtins


def shadowed(func):
    code = func.__code__
    own = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
    return sorted(name for name in own if callable(getattr(builtins, name, None)))
