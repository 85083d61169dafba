"""Believes that every function has a tuple of cells.

Caught by: test_a_function_without_a_closure_can_be_rebuilt
"""

from types import CellType, FunctionType


def rebuild(function, **values):
    cells = dict(zip(function.__code__.co_freevars, function.__closure__))
    for name, value in values.items():
        if name not in cells:
            raise NameError(name)
        cells[name] = CellType(value)
    twin = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        tuple(cells.values()),
    )
    twin.__kwdefaults__ = function.__kwdefaults__
    return twin
