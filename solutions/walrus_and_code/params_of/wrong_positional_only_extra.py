"""Believes that `co_argcount` leaves the positional-only parameters out.

Caught by: test_a_positional_only_parameter_is_counted_once
"""

from inspect import CO_VARARGS, CO_VARKEYWORDS
from itertools import islice


def params_of(function):
    code = function.__code__
    names = iter(code.co_varnames)
    positional = list(islice(names, code.co_posonlyargcount + code.co_argcount))
    keyword_only = list(islice(names, code.co_kwonlyargcount))
    starred = [next(names)] if code.co_flags & CO_VARARGS else []
    double_starred = [next(names)] if code.co_flags & CO_VARKEYWORDS else []
    return positional + starred + keyword_only + double_starred
