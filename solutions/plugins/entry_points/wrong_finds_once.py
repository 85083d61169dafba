"""Believes that what is installed stays as it is while the program runs.

Caught by: test_what_is_installed_later_is_found_at_once
"""

from functools import cache
from importlib.metadata import entry_points


@cache
def plugins(group):
    found = {}
    failed = {}
    for point in entry_points(group=group):
        try:
            found[point.name] = point.load()
        except Exception as error:
            failed[point.name] = error
    return found, failed
