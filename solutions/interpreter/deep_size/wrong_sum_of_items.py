"""Believes that an object in two places is two objects.

Caught by: test_each_object_counts_once
"""

from sys import getsizeof


def deep_size(obj):
    size = getsizeof(obj)
    if isinstance(obj, dict):
        return size + sum(map(deep_size, obj)) + sum(map(deep_size, obj.values()))
    if isinstance(obj, (list, tuple, set, frozenset)):
        return size + sum(map(deep_size, obj))
    return size
