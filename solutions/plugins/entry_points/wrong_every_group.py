"""Believes that all entry points are plugins.

Caught by: test_plugins_of_other_groups_are_not_loaded
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    for point in entry_points():
        try:
            found[point.name] = point.load()
        except Exception as error:
            failed[point.name] = error
    return found, failed
