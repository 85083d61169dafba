"""Believes that a reload keeps what the names of a module refer to.

Caught by: test_a_reload_keeps_the_filters
"""

FILTERS = []


def register(name):
    FILTERS.append(name)
