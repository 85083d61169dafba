"""`co_freevars` and `__closure__` go side by side; a cell without a value refuses to be read."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any


def closure_vars(function: Callable[..., Any]) -> dict[str, Any]:
    found = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        with suppress(ValueError):
            found[name] = cell.cell_contents
    return found
