"""Believes that the functions around are asked from the outside in.

Caught by: test_the_innermost_function_comes_first
"""

import builtins


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    for names in (local, *reversed(enclosing), globals_, built_in):
        if name in names:
            return names[name]
    raise NameError(name, name=name)
