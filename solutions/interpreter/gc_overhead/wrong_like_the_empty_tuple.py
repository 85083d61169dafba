"""Believes that all containers have as much as a tuple has, and instances nothing.

Caught by: test_an_instance_can_have_more_than_a_list
"""

import sys


def gc_overhead(obj):
    if isinstance(obj, (list, tuple, set, dict)):
        return sys.getsizeof(()) - ().__sizeof__()
    return 0
