"""Believes that all defaults are in `__defaults__`.

Caught by: test_name_and_defaults_come_along
"""

from types import CellType, FunctionType


def rebuild(function, **values):
    cells = dict(zip(function.__code__.co_freevars, function.__closure__ or ()))
    for name, value in values.items():
        if name not in cells:
            raise NameError(name)
        cells[name] = CellType(value)
    return FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        tuple(cells.values()),
    )
