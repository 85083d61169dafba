"""Believes that `__import__` returns the module whose full name it is given.

Caught by: test_the_module_may_be_in_a_package
"""


def public(obj):
    module = __import__(obj.__module__)
    names = list(getattr(module, "__all__", ()))
    if obj.__name__ not in names:
        module.__all__ = [*names, obj.__name__]
    return obj
