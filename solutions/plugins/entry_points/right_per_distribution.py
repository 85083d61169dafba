"""Asks each distribution for its entry points."""

from importlib.metadata import distributions


def plugins(group):
    found, failed = {}, {}
    for distribution in distributions():
        for point in distribution.entry_points:
            if point.group == group:
                try:
                    found[point.name] = point.load()
                except Exception as error:
                    failed[point.name] = error
    return found, failed
