"""Believes that an index of minus none is the end, since minus two is two before it.

Caught by: test_the_star_follows_all_that_is_positional
"""

from inspect import CO_VARARGS, CO_VARKEYWORDS


def params_of(function):
    code = function.__code__
    last = code.co_argcount + code.co_kwonlyargcount
    names = list(code.co_varnames[:last])
    more = iter(code.co_varnames[last:])
    if code.co_flags & CO_VARARGS:
        names.insert(-code.co_kwonlyargcount, next(more))
    if code.co_flags & CO_VARKEYWORDS:
        names.append(next(more))
    return names
