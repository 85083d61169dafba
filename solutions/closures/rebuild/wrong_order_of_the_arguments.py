"""Believes that cells go in the order in which the values were named.

Caught by: test_the_new_function_has_the_new_values
"""

from types import CellType, FunctionType


def rebuild(function, **values):
    old = dict(zip(function.__code__.co_freevars, function.__closure__ or ()))
    if values.keys() - old.keys():
        raise NameError(str(values))
    cells = [CellType(value) for value in values.values()]
    cells += [cell for name, cell in old.items() if name not in values]
    twin = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        tuple(cells),
    )
    twin.__kwdefaults__ = function.__kwdefaults__
    return twin
