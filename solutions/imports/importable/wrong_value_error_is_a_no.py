"""Believes that `find_spec` alone raises the ValueError that comes out of it.

Caught by: test_a_package_that_breaks_is_not_hidden
"""

import importlib.util
import sys


def importable(name):
    if sys.modules.get(name) is not None:
        return True
    try:
        spec = importlib.util.find_spec(name)
    except ModuleNotFoundError as error:
        if error.name != name and not name.startswith(f"{error.name}."):
            raise
        return False
    except ValueError:
        return False
    return spec is not None
