"""List the parameters of a function as they stand in its first line.

A radio takes commands from a keyboard, each of them a function, and shows its parameters as
help. `params_of(function)` returns a list of their names, from left to right, the starred ones
too, but without the stars:

    def record(title, minutes=3, *tags, loud=False, **notes):
        name = title.lower()
        return name, minutes, tags, loud, notes

    params_of(record)  # ["title", "minutes", "tags", "loud", "notes"]

The functions are made by `def`, with parameters of every kind, and each has other variables
as well.
"""

from collections.abc import Callable
from typing import Any


def params_of(function: Callable[..., Any]) -> list[str]:
    raise NotImplementedError("params_of is still yours to write")
