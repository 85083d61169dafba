"""The object knows the name of its module; binding a new list suits whatever was there before."""

import sys
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T", bound=Callable[..., Any])


def public(obj: T) -> T:
    namespace = vars(sys.modules[obj.__module__])
    names = namespace.get("__all__", ())
    if obj.__name__ not in names:
        namespace["__all__"] = [*names, obj.__name__]
    return obj
