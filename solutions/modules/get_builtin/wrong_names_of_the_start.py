"""Believes that which names are built in is settled when Python starts.

Caught by: test_the_real_names_are_those_of_now
"""

import builtins

REAL = dict(vars(builtins))


def get_builtin(name, namespace):
    entry = namespace.get("__builtins__", REAL)
    names = entry if isinstance(entry, dict) else vars(entry)
    if name not in names:
        raise NameError(name)
    return names[name]
