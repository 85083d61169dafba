"""Believes that the text of a NameError is where others find the name.

Caught by: test_a_name_that_is_nowhere_is_a_name_error
"""

import builtins


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    for names in (local, *enclosing, globals_, built_in):
        if name in names:
            return names[name]
    raise NameError(f"name {name!r} is not defined")
