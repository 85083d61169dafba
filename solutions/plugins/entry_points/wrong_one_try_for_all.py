"""Believes that after one failure the others need not be tried.

Caught by: test_one_that_fails_keeps_no_other_from_being_found
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    try:
        for point in entry_points(group=group):
            found[point.name] = point.load()
    except Exception as error:
        failed[point.name] = error
    return found, failed
