"""Believes that the standard library has a version of its own.

Caught by: test_what_no_distribution_brings_has_no_version
"""

import platform
from importlib.metadata import packages_distributions, version


def dist_version(import_name):
    for distribution in packages_distributions().get(import_name, []):
        return version(distribution)
    return platform.python_version()
