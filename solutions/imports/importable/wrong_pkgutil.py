"""Believes that `pkgutil.find_loader` is the function for it. Python 3.14 has it no more.

Caught by: test_below_what_is_missing_nothing_is_found
"""

import pkgutil
import warnings


def importable(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return pkgutil.find_loader(name) is not None
