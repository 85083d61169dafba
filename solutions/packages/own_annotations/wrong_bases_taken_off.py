"""Believes that the attribute gives what the bases annotate, so that it has to be taken off again.

Caught by: test_what_a_base_class_annotates_is_not_own
"""


def own_annotations(obj):
    found = dict(obj.__annotations__)
    for base in getattr(obj, "__bases__", ()):
        for name in getattr(base, "__annotations__", {}):
            found.pop(name, None)
    return found
