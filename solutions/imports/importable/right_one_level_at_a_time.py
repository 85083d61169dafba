"""Ask for the parent first, and for the module only if the parent is a package."""

import sys
from importlib import import_module
from importlib.util import find_spec


def importable(name):
    if name in sys.modules:
        return bool(sys.modules[name])
    parent, _, _ = name.rpartition(".")
    if parent and not (importable(parent) and hasattr(import_module(parent), "__path__")):
        return False
    return bool(find_spec(name))
