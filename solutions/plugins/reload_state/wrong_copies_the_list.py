"""Believes that an equal list is as good.

Caught by: test_the_list_is_the_very_same
"""

FILTERS = list(globals().get("FILTERS", []))


def register(name):
    FILTERS.append(name)
