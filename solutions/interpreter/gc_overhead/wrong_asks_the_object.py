"""Believes that a special method is looked up on the object.

Caught by: test_a_class_is_an_object_too
"""

import sys


def gc_overhead(obj):
    return sys.getsizeof(obj) - obj.__sizeof__()
