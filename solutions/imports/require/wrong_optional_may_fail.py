"""Believes that what a program can do without may fail in any way.

Caught by: test_other_exceptions_reach_the_caller
"""

from importlib import import_module


def require(name):
    try:
        return import_module(name)
    except Exception:
        return None
