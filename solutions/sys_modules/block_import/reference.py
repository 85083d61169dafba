"""None under every name that leads there, and the one attribute that needs no name put aside."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def block_import(name: str) -> Iterator[None]:
    before = entries(name)
    blocked: dict[str, Any] = dict.fromkeys([name, *before])
    parent, _, child = name.rpartition(".")
    namespace = getattr(sys.modules.get(parent), "__dict__", {})
    bound = {child: namespace.pop(child)} if child in namespace else {}
    sys.modules.update(blocked)
    try:
        yield
    finally:
        for known in entries(name).keys() - before.keys():
            del sys.modules[known]
        sys.modules.update(before)
        namespace.update(bound)


def entries(name: str) -> dict[str, Any]:
    """What `sys.modules` holds under `name` and below it."""
    return {
        known: module
        for known, module in sys.modules.items()
        if known == name or known.startswith(name + ".")
    }
