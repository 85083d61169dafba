"""Believes that `function.__class__` is the variable `__class__` that `super()` uses.

Caught by: test_the_class_is_in_the_cell
"""


def defining_class(method):
    if "__class__" in method.__code__.co_freevars:
        return method.__class__
    return None
