"""Believes that what is found is as good an answer as True.

Caught by: test_what_can_be_found_is_found
"""

import sys
from importlib.util import find_spec


def importable(name):
    if name in sys.modules:
        return sys.modules[name]
    try:
        return find_spec(name)
    except ModuleNotFoundError:
        return None
