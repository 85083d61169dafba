"""Believes that a caller would rather have None than an exception.

Caught by: test_a_name_that_leads_nowhere_raises
"""

from importlib import import_module


def load(name):
    try:
        return import_module(name)
    except ImportError:
        return None
