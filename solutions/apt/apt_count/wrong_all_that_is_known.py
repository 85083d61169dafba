"""Believes that the cache holds what is installed.

Caught by: test_a_package_that_apt_knows_of_need_not_be_installed
"""


def count_installed(cache):
    return len(cache)
