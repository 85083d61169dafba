"""Believes that a reload makes a module.

Caught by: test_the_new_module_is_another_one
"""

import importlib


def fresh_import(name):
    return importlib.reload(importlib.import_module(name))
