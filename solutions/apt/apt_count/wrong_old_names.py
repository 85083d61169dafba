"""Believes what an old page says of the names in python-apt.

Caught by: test_packages_are_asked_by_names_that_they_have
"""


def count_installed(cache):
    return sum(1 for package in cache if package.isInstalled)
