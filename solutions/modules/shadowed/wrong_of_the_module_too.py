"""Believes that a function's variables and those of its module are one namespace.

Caught by: test_variables_of_the_module_do_not_count
"""

import builtins


def shadowed(func):
    code = func.__code__
    own = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
    own |= {name for name in code.co_names if name in func.__globals__}
    return sorted(own & set(dir(builtins)))
