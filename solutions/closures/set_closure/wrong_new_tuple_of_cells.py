"""Believes that `__closure__` can be replaced by a tuple with a new cell; it is read-only.

Caught by: test_the_function_uses_the_new_value
"""

from types import CellType


def set_closure(function, name, value):
    names = function.__code__.co_freevars
    if name not in names:
        raise NameError(name)
    cells = list(function.__closure__)
    cells[names.index(name)] = CellType(value)
    function.__closure__ = tuple(cells)
