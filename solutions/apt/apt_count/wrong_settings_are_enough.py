"""Believes that a package with settings here is here.

Caught by: test_a_package_that_was_removed_is_not_installed
"""


def count_installed(cache):
    return sum(1 for package in cache if package.is_installed or package.has_config_files)
