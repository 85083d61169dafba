"""A cell can also be had from a function that is made to have one."""

from types import FunctionType


def cell_of(value):
    return (lambda: value).__closure__[0]


def rebuild(function, **values):
    cells = dict(zip(function.__code__.co_freevars, function.__closure__ or ()))
    for name, value in values.items():
        if name not in cells:
            raise NameError(name)
        cells[name] = cell_of(value)
    twin = FunctionType(function.__code__, function.__globals__, closure=tuple(cells.values()))
    for attribute in ("__name__", "__defaults__", "__kwdefaults__"):
        setattr(twin, attribute, getattr(function, attribute))
    return twin
