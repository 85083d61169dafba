"""Believes that whatever `find_spec` raises means that there is no module.

Caught by: test_a_package_that_breaks_is_not_hidden
"""

import sys
from importlib.util import find_spec


def importable(name):
    if name in sys.modules:
        return sys.modules[name] is not None
    try:
        return find_spec(name) is not None
    except Exception:
        return False
