"""Believes that built-in names cannot be hidden.

Caught by: test_built_in_names_come_last
"""

import builtins


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    for names in (built_in, local, *enclosing, globals_):
        if name in names:
            return names[name]
    raise NameError(name, name=name)
