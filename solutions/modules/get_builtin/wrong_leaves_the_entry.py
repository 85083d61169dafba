"""Believes that a namespace must be given its entry before it can be asked.

Caught by: test_the_namespace_stays_as_it_is
"""

import builtins


def get_builtin(name, namespace):
    exec("", namespace)
    return eval(name, {"__builtins__": namespace["__builtins__"]})
