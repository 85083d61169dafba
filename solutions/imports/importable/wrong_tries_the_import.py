"""Believes that only an import can tell whether an import would work.

Caught by: test_the_module_does_not_run
"""

from importlib import import_module


def importable(name):
    try:
        import_module(name)
    except Exception:
        return False
    return True
