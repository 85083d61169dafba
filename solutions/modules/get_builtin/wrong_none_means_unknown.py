"""Believes that a name with the value None is not bound.

Caught by: test_a_built_in_name_may_be_bound_to_none
"""

import builtins
from types import ModuleType


def get_builtin(name, namespace):
    entry = namespace.get("__builtins__", builtins)
    names = vars(entry) if isinstance(entry, ModuleType) else entry
    if names.get(name) is None:
        raise NameError(name)
    return names[name]
