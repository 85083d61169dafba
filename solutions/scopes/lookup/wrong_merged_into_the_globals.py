"""Believes that the namespaces become one if they are merged into the outermost.

Caught by: test_the_namespaces_stay_as_they_were
"""

import builtins


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    for names in (*reversed(enclosing), local):
        globals_.update(names)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    for names in (globals_, built_in):
        if name in names:
            return names[name]
    raise NameError(name, name=name)
