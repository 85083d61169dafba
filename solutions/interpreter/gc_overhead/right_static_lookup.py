"""Finds the method along the classes of the type, and calls it with the object."""

import sys
from typing import Any


def gc_overhead(obj: Any) -> int:
    method = next(vars(c)["__sizeof__"] for c in type(obj).__mro__ if "__sizeof__" in vars(c))
    return sys.getsizeof(obj) - int(method(obj))
