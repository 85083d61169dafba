"""Believes that nothing contains itself.

Caught by: test_a_structure_may_contain_itself
"""

from sys import getsizeof


def deep_size(obj, met=None):
    met = set() if met is None else met
    if id(obj) in met:
        return 0
    size = getsizeof(obj)
    if isinstance(obj, (list, tuple, set, frozenset, dict)):
        size += sum(deep_size(part, met) for part in obj)
    if isinstance(obj, dict):
        size += sum(deep_size(part, met) for part in obj.values())
    met.add(id(obj))
    return size
