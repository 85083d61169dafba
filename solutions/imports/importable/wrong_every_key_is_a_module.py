"""Believes that a name which `sys.modules` has is a module that can be had.

Caught by: test_a_blocked_name_is_not_importable
"""

import sys
from importlib.util import find_spec


def importable(name):
    try:
        return name in sys.modules or find_spec(name) is not None
    except (ModuleNotFoundError, ValueError):
        return False
