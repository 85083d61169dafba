"""Believes that a name that refers to None is not bound.

Caught by: test_a_value_is_a_value_even_if_it_is_false
"""

import builtins


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    for names in (local, *enclosing, globals_, built_in):
        value = names.get(name)
        if value is not None:
            return value
    raise NameError(name, name=name)
