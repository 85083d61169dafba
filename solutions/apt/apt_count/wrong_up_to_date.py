"""Believes that what is installed is what apt would install.

Caught by: test_an_old_version_is_installed_too
"""


def count_installed(cache):
    return sum(1 for package in cache if package.installed == package.candidate)
