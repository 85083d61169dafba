"""One list in the order of the search; `in` asks for the name, not for its value."""

import builtins
from types import ModuleType
from typing import Any


def lookup(
    name: str, local: dict[str, Any], enclosing: list[dict[str, Any]], globals_: dict[str, Any]
) -> object:
    built_in = globals_.get("__builtins__", builtins)
    if isinstance(built_in, ModuleType):
        built_in = vars(built_in)
    for namespace in (local, *enclosing, globals_, built_in):
        if name in namespace:
            return namespace[name]
    raise NameError(f"name {name!r} is not defined", name=name)
