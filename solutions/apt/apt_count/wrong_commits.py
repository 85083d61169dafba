"""Believes that a cache has to be committed when one is done with it.

Caught by: test_counting_changes_nothing
"""


def count_installed(cache):
    count = sum(1 for package in cache if package.is_installed)
    cache.commit()
    return count
