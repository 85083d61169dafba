"""Believes that what is imported and what is installed have the same name.

Caught by: test_the_distribution_may_have_another_name
"""

from importlib.metadata import PackageNotFoundError, version


def dist_version(import_name):
    try:
        return version(import_name)
    except PackageNotFoundError:
        return None
