"""Believes that a new function has cells of its own as soon as it is a new function.

Caught by: test_the_old_function_is_as_it_was
"""

from types import FunctionType


def rebuild(function, **values):
    code = function.__code__
    for name, value in values.items():
        if name not in code.co_freevars:
            raise NameError(name)
        function.__closure__[code.co_freevars.index(name)].cell_contents = value
    twin = FunctionType(
        code, function.__globals__, function.__name__, function.__defaults__, function.__closure__
    )
    twin.__kwdefaults__ = function.__kwdefaults__
    return twin
