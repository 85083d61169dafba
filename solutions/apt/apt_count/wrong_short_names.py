"""Believes that a name stands for one package.

Caught by: test_two_architectures_are_two_packages
"""


def count_installed(cache):
    return len({package.shortname for package in cache if package.is_installed})
