"""Believes that a ModuleNotFoundError is always about the module that was asked for.

Caught by: test_a_package_that_breaks_is_not_hidden
"""

import sys
from importlib.util import find_spec


def importable(name):
    if name in sys.modules:
        return sys.modules[name] is not None
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:
        return False
