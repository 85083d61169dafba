"""Believes that every namespace has the entry.

Caught by: test_without_an_entry_the_real_names_count
"""

from types import ModuleType


def get_builtin(name, namespace):
    entry = namespace["__builtins__"]
    names = vars(entry) if isinstance(entry, ModuleType) else entry
    if name not in names:
        raise NameError(name)
    return names[name]
