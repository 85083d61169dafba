"""Believes that a module with a copy of the namespace is as after the import.

Caught by: test_the_new_module_is_another_one
"""

import importlib
from types import ModuleType


def fresh_import(name):
    module = ModuleType(name)
    vars(module).update(vars(importlib.import_module(name)))
    return module
