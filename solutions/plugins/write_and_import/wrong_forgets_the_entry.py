"""Believes that what is remembered is the entry in `sys.modules`.

Caught by: test_a_module_is_found_in_the_instant_it_is_written
"""

import importlib
import sys


def write_and_import(name, source, directory):
    file = directory / f"{name}.py"
    file.write_bytes(source.encode())
    sys.modules.pop(name, None)
    return importlib.import_module(name)
