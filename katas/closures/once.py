"""Call a function once and remember what it gave.

Reading the settings of a shop is slow. `once(function)` returns a function that calls
`function`, with its arguments, the first time, and returns that first result at every
later call, whatever the arguments are then:

    settings = once(read_settings)
    settings()  # reads them
    settings()  # returns the very same object, and reads nothing

A result of None is a result. A call that raises is none: the exception comes out, and
the next call tries again. What is remembered lives in the closure.
"""

from collections.abc import Callable
from typing import Any


def once(function: Callable[..., Any]) -> Callable[..., Any]:
    raise NotImplementedError("once is still yours to write")
