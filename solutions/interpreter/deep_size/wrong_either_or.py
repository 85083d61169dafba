"""Believes that an object is either a container or an instance, with a dict or with slots.

Caught by: test_an_object_may_have_parts_of_several_kinds
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
        if isinstance(item, dict):
            waiting += [*item.keys(), *item.values()]
        elif isinstance(item, (list, tuple, set, frozenset)):
            waiting += item
        elif hasattr(item, "__dict__"):
            waiting.append(vars(item))
        else:
            for cls in type(item).__mro__:
                if "__slots__" in vars(cls):
                    for slot in vars(cls).values():
                        if isinstance(slot, MemberDescriptorType) and hasattr(item, slot.__name__):
                            waiting.append(slot.__get__(item))
    return sum(map(sys.getsizeof, met.values()))
