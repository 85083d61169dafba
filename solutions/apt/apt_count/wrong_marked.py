"""Believes that what is here is marked for installation.

Caught by: test_installed_packages_are_counted
"""


def count_installed(cache):
    return sum(1 for package in cache if package.marked_install)
