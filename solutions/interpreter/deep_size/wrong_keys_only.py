"""Believes that a loop over a dict meets all that is in it.

Caught by: test_a_dict_has_keys_and_values
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
    return size
