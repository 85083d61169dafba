"""An older function of `inspect` gives the parts, and they are put together here."""

from inspect import getfullargspec


def params_of(function):
    spec = getfullargspec(function)
    starred = [spec.varargs] * (spec.varargs is not None)
    double_starred = [spec.varkw] * (spec.varkw is not None)
    return spec.args + starred + spec.kwonlyargs + double_starred
