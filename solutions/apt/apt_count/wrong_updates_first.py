"""Believes that a cache must be updated before it can be read.

Caught by: test_counting_changes_nothing
"""


def count_installed(cache):
    cache.update()
    cache.open()
    return sum(1 for package in cache if package.is_installed)
