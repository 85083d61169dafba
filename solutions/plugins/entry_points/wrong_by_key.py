"""Believes that the entry points are a dict of groups.

Caught by: test_a_group_that_nobody_knows_is_empty
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    for point in entry_points()[group]:
        try:
            found[point.name] = point.load()
        except Exception as error:
            failed[point.name] = error
    return found, failed
