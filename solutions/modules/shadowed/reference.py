"""Two sets of names, both of them asked where they are kept, and what they have in common."""

import builtins
from types import FunctionType


def shadowed(func: FunctionType) -> list[str]:
    code = func.__code__
    own = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
    return sorted(own & vars(builtins).keys())
