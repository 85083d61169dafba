"""Only a missing entry means the real names, and both kinds of entry become one: a dict."""

import builtins
from types import ModuleType
from typing import Any


def get_builtin(name: str, namespace: dict[str, Any]) -> Any:
    entry = namespace.get("__builtins__", builtins)
    names = vars(entry) if isinstance(entry, ModuleType) else entry
    if name in names:
        return names[name]
    raise NameError(name)
