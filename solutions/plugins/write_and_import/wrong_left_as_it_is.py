"""Believes that an import always looks at the folder.

Caught by: test_a_module_is_found_in_the_instant_it_is_written
"""

import importlib
import sys


def write_and_import(name, source, directory):
    file = directory / f"{name}.py"
    file.write_bytes(source.encode())
    return importlib.import_module(name)
