"""Believes that `co_names` has the names that a function binds.

Caught by: test_names_that_are_only_used_hide_nothing
"""

import builtins


def shadowed(func):
    code = func.__code__
    return sorted({*code.co_names, *code.co_varnames} & set(dir(builtins)))
