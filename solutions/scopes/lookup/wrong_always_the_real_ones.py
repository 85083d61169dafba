"""Believes that the built-in names are the same for all code.

Caught by: test_the_built_in_names_are_those_of_these_globals
"""

import builtins


def lookup(name, local, enclosing, globals_):
    for names in (local, *enclosing, globals_, vars(builtins)):
        if name in names:
            return names[name]
    raise NameError(name, name=name)
