"""Name the variables of a function.

Who mends the program of a radio wants to know which variables a function has, without running
it. `local_names(function)` returns the set of their names:

    def greet(name):
        line = "Good morning, " + name
        print(line)

    local_names(greet)  # {"name", "line"}

What counts is a variable of the function itself: each parameter, and each other name that it
binds, in whatever way. One that an inner function uses too, and that is therefore kept in a
cell, counts as well. What does not count is a variable of a function around or of the module,
even if the function declares it and binds it; nor what an inner function has for itself, and
a generator expression is one.

The functions are made by `def`. No comprehension is in them: whether its loop variable is one
of the function's depends on the version of Python.
"""

from collections.abc import Callable
from typing import Any


def local_names(function: Callable[..., Any]) -> set[str]:
    raise NotImplementedError("local_names is still yours to write")
