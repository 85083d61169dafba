"""Believes that every module is from a distribution.

Caught by: test_what_no_distribution_brings_has_no_version
"""

from importlib.metadata import packages_distributions, version


def dist_version(import_name):
    return version(packages_distributions()[import_name][0])
