"""Believes that `pop` is `get` with a default.

Caught by: test_the_namespace_stays_as_it_is
"""

import builtins


def get_builtin(name, namespace):
    entry = namespace.pop("__builtins__", builtins)
    names = entry if isinstance(entry, dict) else vars(entry)
    if name not in names:
        raise NameError(name)
    return names[name]
