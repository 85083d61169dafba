"""Believes that the list is to be kept, and nothing is registered.

Caught by: test_a_filter_is_registered
"""

FILTERS = globals().get("FILTERS", [])


def register(name):
    FILTERS + [name]
