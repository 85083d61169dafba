"""Believes that `locals` in a function shows the names of the module.

Caught by: test_a_reload_keeps_the_filters
"""

def kept():
    return locals().get("FILTERS", [])


FILTERS = kept()


def register(name):
    FILTERS.append(name)
