"""A cell is one object, so `is` tells whether two functions keep a variable in the same one."""

from collections.abc import Callable
from types import CellType
from typing import Any


def shared_cells(first: Callable[..., Any], second: Callable[..., Any]) -> set[str]:
    ours, theirs = cells_by_name(first), cells_by_name(second)
    return {name for name in ours if ours[name] is theirs.get(name)}


def cells_by_name(function: Callable[..., Any]) -> dict[str, CellType]:
    return dict(zip(function.__code__.co_freevars, function.__closure__ or ()))
