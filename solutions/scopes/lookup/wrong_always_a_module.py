"""Believes that `__builtins__` is always the module.

Caught by: test_built_in_names_come_last
"""

import builtins


def lookup(name, local, enclosing, globals_):
    for names in (local, *enclosing, globals_):
        if name in names:
            return names[name]
    try:
        return getattr(globals_.get("__builtins__", builtins), name)
    except AttributeError:
        raise NameError(name, name=name) from None
