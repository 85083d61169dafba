"""Believes that the code of a function still knows which names were declared.

Caught by: test_a_declaration_decides
"""

import builtins
import dis
import inspect
from types import CodeType


def classify(source, function, name):
    codes = list(codes_in(compile(source, "<source>", "exec", dont_inherit=True)))
    code = next(c for c in codes if c.co_name == function and c.co_flags & inspect.CO_OPTIMIZED)
    if name in code.co_freevars:
        return "enclosing"
    if name in (*code.co_varnames, *code.co_cellvars):
        return "local"
    if any(stores_global(other, other is codes[0], name) for other in codes):
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"


def codes_in(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from codes_in(constant)


def stores_global(code, is_module, name):
    stores = {"STORE_GLOBAL", "STORE_NAME"} if is_module else {"STORE_GLOBAL"}
    return any(i.opname in stores and i.argval == name for i in dis.get_instructions(code))
