"""Believes that `__builtins__` is always the module.

Caught by: test_the_entry_may_be_a_dict
"""

import builtins


def get_builtin(name, namespace):
    entry = namespace.get("__builtins__", builtins)
    if not hasattr(entry, name):
        raise NameError(name)
    return getattr(entry, name)
