"""Believes that an empty dict says nothing.

Caught by: test_an_empty_entry_is_an_entry
"""

import builtins
from types import ModuleType


def get_builtin(name, namespace):
    entry = namespace.get("__builtins__") or builtins
    names = vars(entry) if isinstance(entry, ModuleType) else entry
    if name not in names:
        raise NameError(name)
    return names[name]
