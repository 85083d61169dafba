"""Believes that an import that raises ModuleNotFoundError has not found its module.

Caught by: test_a_filter_that_raises_has_run_once
"""

import importlib
import sys


def write_and_import(name, source, directory):
    file = directory / f"{name}.py"
    file.write_bytes(source.encode())
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        importlib.invalidate_caches()
        return importlib.import_module(name)
