"""Believes that `__builtins__` is always a dict.

Caught by: test_the_entry_may_be_the_module
"""

import builtins


def get_builtin(name, namespace):
    entry = namespace.get("__builtins__", vars(builtins))
    if name not in entry:
        raise NameError(name)
    return entry[name]
