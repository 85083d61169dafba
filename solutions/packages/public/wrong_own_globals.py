"""Believes that `globals()` is the namespace of the module that uses the decorator.

Caught by: test_the_name_goes_into_the_module_of_the_object
"""


def public(obj):
    names = globals().setdefault("__all__", [])
    if obj.__name__ not in names:
        names.append(obj.__name__)
    return obj
