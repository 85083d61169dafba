"""Believes that nobody but the decorator lists names.

Caught by: test_names_that_are_there_stay_in_front
"""

import sys

lists = {}


def public(obj):
    names = lists.setdefault(obj.__module__, [])
    if obj.__name__ not in names:
        names.append(obj.__name__)
    sys.modules[obj.__module__].__all__ = names
    return obj
