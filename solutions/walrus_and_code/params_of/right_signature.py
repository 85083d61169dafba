"""The standard library counts and cuts in the same way, and gives the parameters in order."""

import inspect


def params_of(function):
    return list(inspect.signature(function).parameters)
