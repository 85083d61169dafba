"""Believes that whatever is defined in a module has its globals.

Caught by: test_a_class_can_be_public_too
"""


def public(obj):
    namespace = obj.__globals__
    if obj.__name__ not in namespace.get("__all__", []):
        namespace["__all__"] = [*namespace.get("__all__", []), obj.__name__]
    return obj
