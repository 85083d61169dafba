"""Believes that a module can stand in if there is no distribution of its name.

Caught by: test_the_module_is_not_imported
"""

from importlib import import_module
from importlib.metadata import PackageNotFoundError, version


def dist_version(import_name):
    try:
        return version(import_name)
    except PackageNotFoundError:
        try:
            return getattr(import_module(import_name), "__version__", None)
        except ImportError:
            return None
