"""Believes that a plugin that fails may be left out without a word.

Caught by: test_one_that_fails_keeps_no_other_from_being_found
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    for point in entry_points(group=group):
        try:
            found[point.name] = point.load()
        except Exception:
            pass
    return found, failed
