"""Believes that a parameter is a copy of what the caller has.

Caught by: test_the_namespaces_stay_as_they_were
"""

import builtins


def lookup(name, local, enclosing, globals_):
    enclosing.insert(0, local)
    built_in = globals_.get("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    for names in (*enclosing, globals_, built_in):
        if name in names:
            return names[name]
    raise NameError(name, name=name)
