"""Four counts cut `co_varnames` into its parts, and the parts are put in the order of the text."""

from collections.abc import Callable
from inspect import CO_VARARGS, CO_VARKEYWORDS
from itertools import islice
from typing import Any


def params_of(function: Callable[..., Any]) -> list[str]:
    code = function.__code__
    names = iter(code.co_varnames)
    positional = list(islice(names, code.co_argcount))
    keyword_only = list(islice(names, code.co_kwonlyargcount))
    starred = [next(names)] if code.co_flags & CO_VARARGS else []
    double_starred = [next(names)] if code.co_flags & CO_VARKEYWORDS else []
    return [*positional, *starred, *keyword_only, *double_starred]
