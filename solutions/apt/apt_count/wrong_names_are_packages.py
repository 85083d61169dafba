"""Believes that keys() gives packages.

Caught by: test_packages_are_asked_by_names_that_they_have
"""


def count_installed(cache):
    return sum(1 for package in cache.keys() if package.is_installed)
