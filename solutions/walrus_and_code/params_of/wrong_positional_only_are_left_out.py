"""Believes that parameters before the `/` do not stand before the star.

Caught by: test_the_star_follows_all_that_is_positional
"""

from inspect import CO_VARARGS, CO_VARKEYWORDS


def params_of(function):
    code = function.__code__
    last = code.co_argcount + code.co_kwonlyargcount
    count = last + bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
    names = list(code.co_varnames[:count])
    if code.co_flags & CO_VARARGS:
        names.insert(code.co_argcount - code.co_posonlyargcount, names.pop(last))
    return names
