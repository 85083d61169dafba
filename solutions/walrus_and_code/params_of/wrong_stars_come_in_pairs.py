"""Believes that who takes `*args` takes `**kwargs` as well.

Caught by: test_either_star_may_be_there_alone
"""

from inspect import CO_VARARGS


def params_of(function):
    code = function.__code__
    last = code.co_argcount + code.co_kwonlyargcount
    names = list(code.co_varnames)
    if not code.co_flags & CO_VARARGS:
        return names[:last]
    positional, keyword_only = names[: code.co_argcount], names[code.co_argcount : last]
    return positional + names[last : last + 1] + keyword_only + names[last + 1 : last + 2]
