"""Believes that a module gets its entry when it has run.

Caught by: test_the_module_finds_itself_while_it_runs
"""

import importlib
import sys
from types import ModuleType


def write_and_import(name, source, directory):
    file = directory / f"{name}.py"
    file.write_bytes(source.encode())
    module = ModuleType(name)
    exec(source, vars(module))
    sys.modules[name] = module
    return module
