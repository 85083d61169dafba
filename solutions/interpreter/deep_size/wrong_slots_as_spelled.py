"""Believes that `__slots__` is a list of the names that the attributes have.

Caught by: test_slots_are_in_the_object
"""

import sys


def deep_size(obj):
    met = {}
    waiting = [obj]
    while waiting:
        item = waiting.pop()
        if id(item) in met:
            continue
        met[id(item)] = item
        if isinstance(item, dict):
            waiting += [*item.keys(), *item.values()]
        if isinstance(item, (list, tuple, set, frozenset)):
            waiting += item
        if hasattr(item, "__dict__"):
            waiting.append(vars(item))
        for cls in type(item).__mro__:
            for name in getattr(cls, "__slots__", ()):
                if hasattr(item, name):
                    waiting.append(getattr(item, name))
    return sum(map(sys.getsizeof, met.values()))
