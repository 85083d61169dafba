"""Believes that a candidate is what has been chosen and is here.

Caught by: test_a_package_that_apt_knows_of_need_not_be_installed
"""


def count_installed(cache):
    return sum(1 for package in cache if package.candidate)
