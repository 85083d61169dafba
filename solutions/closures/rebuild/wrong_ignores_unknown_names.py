"""Believes that a misspelt name does no harm.

Caught by: test_an_unknown_name_is_refused
"""

from types import CellType, FunctionType


def rebuild(function, **values):
    names = function.__code__.co_freevars
    cells = [
        CellType(values[name]) if name in values else cell
        for name, cell in zip(names, function.__closure__ or ())
    ]
    twin = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        tuple(cells),
    )
    twin.__kwdefaults__ = function.__kwdefaults__
    return twin
