"""Believes that a class has what its bases annotate.

Caught by: test_what_a_base_class_annotates_is_not_own
"""


def own_annotations(obj):
    found = {}
    for cls in reversed(getattr(obj, "__mro__", (obj,))):
        found.update(getattr(cls, "__annotations__", {}))
    return found
