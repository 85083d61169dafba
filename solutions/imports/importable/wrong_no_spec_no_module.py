"""Believes that every module in `sys.modules` has a spec.

Caught by: test_a_module_without_a_spec_is_there
"""

from importlib.util import find_spec


def importable(name):
    try:
        return find_spec(name) is not None
    except (ModuleNotFoundError, ValueError):
        return False
