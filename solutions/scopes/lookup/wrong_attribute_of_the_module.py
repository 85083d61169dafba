"""Believes that what a module has as an attribute is a name in its namespace.

Caught by: test_an_attribute_of_a_module_is_not_always_in_its_namespace
"""

import builtins


def lookup(name, local, enclosing, globals_):
    for names in (local, *enclosing, globals_):
        if name in names:
            return names[name]
    built_in = globals_.get("__builtins__", builtins)
    if isinstance(built_in, dict):
        if name in built_in:
            return built_in[name]
    elif hasattr(built_in, name):
        return getattr(built_in, name)
    raise NameError(name, name=name)
