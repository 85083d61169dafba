"""Find out what two functions share.

Two functions share a variable if both keep it in the very same cell. Then what one does
to it, the other sees. `shared_cells(first, second)` returns the set of the names of the
variables that they share:

    def lamp():
        bright = False
        room = "hall"

        def switch():
            nonlocal bright
            bright = not bright
            return room

        def look():
            return bright

        return switch, look

    shared_cells(*lamp())  # {'bright'}

Equal names are not enough, and neither are equal values.
"""

from collections.abc import Callable
from typing import Any


def shared_cells(first: Callable[..., Any], second: Callable[..., Any]) -> set[str]:
    raise NotImplementedError("shared_cells is still yours to write")
