"""Believes that a cache is the same as once: it calls again for each new set of arguments.

Caught by: test_arguments_are_handed_on_and_then_do_not_matter
"""

from functools import lru_cache


def once(function):
    return lru_cache(maxsize=None)(function)
