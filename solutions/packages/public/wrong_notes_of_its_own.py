"""Believes that a name which was added once is still in the list.

Caught by: test_after_a_reload_the_names_are_there_once
"""

import sys

done = set()


def public(obj):
    module = sys.modules[obj.__module__]
    if (module.__name__, obj.__name__) not in done:
        done.add((module.__name__, obj.__name__))
        module.__all__ = [*getattr(module, "__all__", ()), obj.__name__]
    return obj
