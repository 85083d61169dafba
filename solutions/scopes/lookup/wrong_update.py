"""Believes that the one that is merged last wins, whatever the order.

Caught by: test_the_nearest_namespace_wins
"""

import builtins


def lookup(name, local, enclosing, globals_):
    names = dict(vars(builtins))
    names.update(local)
    for namespace in enclosing:
        names.update(namespace)
    names.update(globals_)
    if name not in names:
        raise NameError(name, name=name)
    return names[name]
