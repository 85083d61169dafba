"""Believes that a value that is false is no value.

Caught by: test_a_value_is_a_value_even_if_it_is_false
"""

import builtins


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    for names in (local, *enclosing, globals_, built_in):
        if names.get(name):
            return names[name]
    raise NameError(name, name=name)
