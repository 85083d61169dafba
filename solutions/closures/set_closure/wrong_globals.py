"""Believes that a name that is not local is global.

Caught by: test_the_function_uses_the_new_value
"""


def set_closure(function, name, value):
    if name not in function.__code__.co_freevars:
        raise NameError(name)
    function.__globals__[name] = value
