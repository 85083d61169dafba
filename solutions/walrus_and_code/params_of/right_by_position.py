"""One list of all parameters, in which the one with a star is moved to its place."""

VARARGS, VARKEYWORDS = 0x04, 0x08


def params_of(function):
    code = function.__code__
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & VARARGS) + bool(code.co_flags & VARKEYWORDS)
    names = list(code.co_varnames[:count])
    if code.co_flags & VARARGS:
        names.insert(code.co_argcount, names.pop(code.co_argcount + code.co_kwonlyargcount))
    return names
