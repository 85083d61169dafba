"""Believes that the two are always called `args` and `kwargs`.

Caught by: test_either_star_may_be_there_alone
"""


def params_of(function):
    code = function.__code__
    names = list(code.co_varnames[: code.co_argcount])
    more = list(code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount])
    args = ["args"] if "args" in code.co_varnames else []
    kwargs = ["kwargs"] if "kwargs" in code.co_varnames else []
    return names + args + more + kwargs
