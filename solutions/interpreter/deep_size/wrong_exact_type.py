"""Believes that every list is of the type list itself.

Caught by: test_a_container_may_be_of_a_subclass
"""

import sys
from types import MemberDescriptorType


def deep_size(obj):
    met = {}
    waiting = [obj]
    while waiting:
        item = waiting.pop()
        if id(item) in met:
            continue
        met[id(item)] = item
        if type(item) is dict:
            waiting += [*item.keys(), *item.values()]
        if type(item) in (list, tuple, set, frozenset):
            waiting += item
        if hasattr(item, "__dict__"):
            waiting.append(vars(item))
        for cls in type(item).__mro__:
            if "__slots__" in vars(cls):
                for slot in vars(cls).values():
                    if isinstance(slot, MemberDescriptorType) and hasattr(item, slot.__name__):
                        waiting.append(slot.__get__(item))
    return sum(map(sys.getsizeof, met.values()))
