"""Settle modules without a spec first, then any refusal of `find_spec` means no."""

import importlib.util
import sys


def importable(name):
    if sys.modules.get(name) is not None:
        return True
    try:
        spec = importlib.util.find_spec(name)
    except (ModuleNotFoundError, ValueError):
        return False
    return spec is not None
