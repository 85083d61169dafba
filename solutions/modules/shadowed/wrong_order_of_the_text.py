"""Believes that the order of the text is the order that was asked for.

Caught by: test_names_are_in_alphabetical_order
"""

import builtins


def shadowed(func):
    code = func.__code__
    own = code.co_varnames + code.co_cellvars + code.co_freevars
    return [name for name in dict.fromkeys(own) if hasattr(builtins, name)]
