"""Believes that a module that is imported already knows its version better than the metadata.

Caught by: test_what_the_module_says_of_itself_does_not_count
"""

import sys
from importlib.metadata import packages_distributions, version


def dist_version(import_name):
    for distribution in packages_distributions().get(import_name, []):
        return getattr(sys.modules.get(import_name), "__version__", version(distribution))
