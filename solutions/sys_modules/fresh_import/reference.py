"""The old entries make way, and come back in a `finally`, over whatever the import has left."""

import importlib
import sys
from types import ModuleType


def fresh_import(name: str) -> ModuleType:
    parent, _, child = name.rpartition(".")
    namespace = vars(importlib.import_module(parent)) if parent else {}
    bound = {child: namespace[child]} if child in namespace else {}
    before = pop_entries(name)
    try:
        return importlib.import_module(name)
    finally:
        pop_entries(name)
        sys.modules.update(before)
        if child in namespace:
            del namespace[child]
        namespace.update(bound)


def pop_entries(name: str) -> dict[str, ModuleType]:
    """Take what is under `name` and below it out of `sys.modules`."""
    below = [known for known in sys.modules if known == name or known.startswith(name + ".")]
    return {known: sys.modules.pop(known) for known in below}
