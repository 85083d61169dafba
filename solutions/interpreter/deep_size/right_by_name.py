"""Reads the slots by their names, which are mangled like any other in a class."""

import sys
from typing import Any


def deep_size(obj: Any) -> int:
    met = {id(obj): obj}
    waiting = [obj]
    for item in waiting:
        inner: list[Any] = []
        if isinstance(item, dict):
            inner += [*item, *item.values()]
        elif isinstance(item, (list, tuple, set, frozenset)):
            inner += item
        if hasattr(item, "__dict__"):
            inner.append(item.__dict__)
        for cls in type(item).__mro__:
            names = cls.__dict__.get("__slots__", ())
            for name in [names] if isinstance(names, str) else names:
                if name.startswith("__") and not name.endswith("__"):
                    name = f"_{cls.__name__.lstrip('_')}{name}"
                if name not in ("__dict__", "__weakref__") and hasattr(item, name):
                    inner.append(getattr(item, name))
        for part in inner:
            if id(part) not in met:
                met[id(part)] = part
                waiting.append(part)
    return sum(map(sys.getsizeof, met.values()))
