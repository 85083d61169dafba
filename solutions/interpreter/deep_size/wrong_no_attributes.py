"""Believes that only containers contain.

Caught by: test_an_instance_has_a_dict
"""

from sys import getsizeof


def deep_size(obj, met=None):
    met = set() if met is None else met
    if id(obj) in met:
        return 0
    met.add(id(obj))
    size = getsizeof(obj)
    if isinstance(obj, (list, tuple, set, frozenset, dict)):
        size += sum(deep_size(part, met) for part in obj)
    if isinstance(obj, dict):
        size += sum(deep_size(part, met) for part in obj.values())
    return size
