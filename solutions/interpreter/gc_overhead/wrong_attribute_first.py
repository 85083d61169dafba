"""Believes that an attribute of the instance hides the special method.

Caught by: test_an_attribute_of_the_instance_does_not_count
"""

import sys


def gc_overhead(obj):
    if isinstance(obj, type):
        return sys.getsizeof(obj) - type.__sizeof__(obj)
    return sys.getsizeof(obj) - obj.__sizeof__()
