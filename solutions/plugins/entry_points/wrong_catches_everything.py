"""Believes that everything that is raised is the failure of a plugin.

Caught by: test_an_interrupt_goes_through
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    for point in entry_points(group=group):
        try:
            found[point.name] = point.load()
        except BaseException as error:
            failed[point.name] = error
    return found, failed
