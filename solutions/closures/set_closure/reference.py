"""The code object knows which cell belongs to the name, and `cell_contents` can be assigned."""

from collections.abc import Callable
from typing import Any


def set_closure(function: Callable[..., Any], name: str, value: object) -> None:
    for free, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        if free == name:
            cell.cell_contents = value
            return
    raise NameError(name)
