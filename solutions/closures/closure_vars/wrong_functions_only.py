"""Believes that only plain functions can have a closure, and that a method is something else.

Caught by: test_a_bound_method_is_asked_about_its_function
"""

from types import FunctionType


def closure_vars(function):
    if not isinstance(function, FunctionType) or not function.__closure__:
        return {}
    found = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__):
        try:
            found[name] = cell.cell_contents
        except ValueError:
            pass
    return found
