"""Believes that a version is a tuple of numbers, which compares well.

Caught by: test_the_distribution_may_have_another_name
"""

import re
from importlib.metadata import packages_distributions, version


def dist_version(import_name):
    for distribution in packages_distributions().get(import_name, []):
        return tuple(int(number) for number in re.findall(r"\d+", version(distribution)))
