"""Believes that a name that is not found is a key that is not found.

Caught by: test_an_unknown_name_is_a_name_error
"""

import builtins
from types import ModuleType


def get_builtin(name, namespace):
    entry = namespace.get("__builtins__", builtins)
    return (vars(entry) if isinstance(entry, ModuleType) else entry)[name]
