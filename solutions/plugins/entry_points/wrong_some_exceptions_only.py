"""Believes that only a few things can go wrong when a plugin is loaded.

Caught by: test_one_that_fails_keeps_no_other_from_being_found
"""

from importlib.metadata import entry_points


def plugins(group):
    found = {}
    failed = {}
    for point in entry_points(group=group):
        try:
            found[point.name] = point.load()
        except (ImportError, AttributeError, SyntaxError, ArithmeticError) as error:
            failed[point.name] = error
    return found, failed
