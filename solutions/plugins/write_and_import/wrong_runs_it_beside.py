"""Believes that a module that has run has been imported.

Caught by: test_a_later_import_gives_the_same_module
"""

import importlib
import sys
from types import ModuleType


def write_and_import(name, source, directory):
    file = directory / f"{name}.py"
    file.write_bytes(source.encode())
    module = ModuleType(name)
    exec(source, vars(module))
    return module
