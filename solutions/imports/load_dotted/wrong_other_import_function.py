"""Believes that the `__import__` of importlib is the one that returns the module asked for.

Caught by: test_the_module_is_that_of_the_full_name
"""

import importlib


def load(name):
    return importlib.__import__(name)
