"""Believes that a closure holds one variable, so that the first cell is the one.

Caught by: test_the_function_uses_the_new_value
"""


def set_closure(function, name, value):
    if name not in function.__code__.co_freevars:
        raise NameError(name)
    function.__closure__[0].cell_contents = value
