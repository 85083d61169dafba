"""Believes that all types state their size by the method of object.

Caught by: test_a_type_may_state_its_own_size
"""

import sys


def gc_overhead(obj):
    return sys.getsizeof(obj) - object.__sizeof__(obj)
