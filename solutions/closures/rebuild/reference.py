"""The cells are put together in the order of `co_freevars`: new ones where there is a new value."""

from collections.abc import Callable
from types import CellType, FunctionType
from typing import Any


def rebuild(function: Callable[..., Any], **values: object) -> Callable[..., Any]:
    names = function.__code__.co_freevars
    if unknown := values.keys() - set(names):
        raise NameError(f"no free variables: {unknown}")
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
