"""Names and cells go side by side, and one of the names may be `__class__`."""

from collections.abc import Callable
from typing import Any


def defining_class(method: Callable[..., Any]) -> type | None:
    for name, cell in zip(method.__code__.co_freevars, method.__closure__ or ()):
        if name == "__class__":
            found: type = cell.cell_contents
            return found
    return None
