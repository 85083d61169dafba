"""Give a free variable a new value from outside.

A running shop has handed out its price function, and the rate in it has changed.
`set_closure(function, name, value)` rebinds the free variable `name` of the function,
so that it, and every function that shares the variable, sees the new value:

    def till(rate):
        return lambda net: net * rate

    price = till(2)
    set_closure(price, "rate", 3)
    price(10)  # 30

It returns nothing. If the function has no free variable of that name it raises
NameError and changes nothing, not even a global or a variable of another name.
"""

from collections.abc import Callable
from typing import Any


def set_closure(function: Callable[..., Any], name: str, value: object) -> None:
    raise NotImplementedError("set_closure is still yours to write")
