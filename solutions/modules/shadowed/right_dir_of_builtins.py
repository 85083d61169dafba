"""Asks `dir` of the module that has them."""

import builtins
import inspect


def shadowed(func):
    code = inspect.unwrap(func).__code__
    own = code.co_varnames + code.co_cellvars + code.co_freevars
    return [name for name in dir(builtins) if name in own]
