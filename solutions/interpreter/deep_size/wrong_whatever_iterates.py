"""Believes that what a loop can go through is a container.

Caught by: test_what_has_no_parts_counts_alone
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
            waiting += item.values()
        if hasattr(item, "__iter__") and not isinstance(item, (str, bytes, type)):
            waiting += item
        if hasattr(item, "__dict__"):
            waiting.append(vars(item))
    return sum(map(sys.getsizeof, met.values()))
