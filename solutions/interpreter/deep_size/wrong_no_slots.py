"""Believes that all attributes are in the dict of the instance.

Caught by: test_slots_are_in_the_object
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
    if hasattr(obj, "__dict__"):
        size += deep_size(vars(obj), met)
    return size
