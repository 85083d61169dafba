"""Believes that a variable and its value of the moment are the same thing.

Caught by: test_other_variables_stay_shared
"""

from types import CellType, FunctionType


def rebuild(function, **values):
    names = function.__code__.co_freevars
    old = {n: c.cell_contents for n, c in zip(names, function.__closure__ or ())}
    if values.keys() - old.keys():
        raise NameError(str(values))
    now = {**old, **values}
    twin = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        tuple(CellType(now[name]) for name in names),
    )
    twin.__kwdefaults__ = function.__kwdefaults__
    return twin
