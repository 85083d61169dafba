"""Believes that a distribution of the same name, if there is one, brings the module.

Caught by: test_a_distribution_of_that_name_may_bring_another_module
"""

from importlib.metadata import PackageNotFoundError, packages_distributions, version


def dist_version(import_name):
    try:
        return version(import_name)
    except PackageNotFoundError:
        for distribution in packages_distributions().get(import_name, []):
            return version(distribution)
