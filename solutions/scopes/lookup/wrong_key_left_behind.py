"""Believes that `setdefault` only reads.

Caught by: test_the_namespaces_stay_as_they_were
"""

import builtins


def lookup(name, local, enclosing, globals_):
    built_in = globals_.setdefault("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    for names in (local, *enclosing, globals_, built_in):
        if name in names:
            return names[name]
    raise NameError(name, name=name)
