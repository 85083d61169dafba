"""Believes that an entry point is the plugin.

Caught by: test_each_name_leads_to_what_it_refers_to
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    for point in entry_points(group=group):
        try:
            found[point.name] = point
        except Exception as error:
            failed[point.name] = error
    return found, failed
