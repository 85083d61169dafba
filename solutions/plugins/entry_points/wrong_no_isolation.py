"""Believes that what is installed can be loaded.

Caught by: test_one_that_fails_keeps_no_other_from_being_found
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    for point in entry_points(group=group):
        found[point.name] = point.load()
    return found, failed
