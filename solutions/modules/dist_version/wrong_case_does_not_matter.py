"""Believes that names of modules, like those of distributions, are the same in capitals.

Caught by: test_what_no_distribution_brings_has_no_version
"""

from importlib.metadata import packages_distributions, version


def dist_version(import_name):
    known = {name.lower(): found for name, found in packages_distributions().items()}
    for distribution in known.get(import_name.lower(), []):
        return version(distribution)
