"""A marker of its own stands for what is not there."""

import builtins

MISSING = object()


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    if not isinstance(built_in, dict):
        built_in = built_in.__dict__
    for names in [local] + enclosing + [globals_, built_in]:
        value = names.get(name, MISSING)
        if value is not MISSING:
            return value
    error = NameError(name)
    error.name = name
    raise error
