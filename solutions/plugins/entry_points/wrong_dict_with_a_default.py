"""Believes that the entry points are a dict of groups, of which one may be missing.

Caught by: test_it_works_from_python_3_11_on
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    for point in entry_points().get(group, ()):
        try:
            found[point.name] = point.load()
        except Exception as error:
            failed[point.name] = error
    return found, failed
