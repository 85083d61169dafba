"""Build a function again, with other variables around it.

`rebuild(function, **values)` returns a new function that does the same as `function`, but
whose free variables named in `values` have those values:

    def greeter(greeting, mark):
        return lambda name: greeting + name + mark

    hello = greeter("Hello, ", ".")
    welcome = rebuild(hello, greeting="Welcome, ")
    welcome("Ada")  # 'Welcome, Ada.'
    hello("Ada")    # 'Hello, Ada.', as before

The variables that are not named stay shared with `function`: they are the very same cells.
Name, defaults and keyword defaults come along. A name that is no free variable of the
function raises NameError.
"""

from collections.abc import Callable
from typing import Any


def rebuild(function: Callable[..., Any], **values: object) -> Callable[..., Any]:
    raise NotImplementedError("rebuild is still yours to write")
