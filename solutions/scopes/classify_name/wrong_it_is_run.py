"""Believes that a function must be made before one can ask what its names are.

Caught by: test_the_source_is_not_run
"""

import builtins


def classify(source, function, name):
    namespace = {}
    exec(source, namespace)
    code = namespace[function].__code__
    if name in code.co_freevars:
        return "enclosing"
    if name in code.co_varnames + code.co_cellvars:
        return "local"
    if name in namespace:
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"
