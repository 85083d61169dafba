"""Believes that an entry by hand is an entry as an import makes it.

Caught by: test_a_filter_that_raises_has_run_once
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location


def write_and_import(name, source, directory):
    file = directory / f"{name}.py"
    file.write_bytes(source.encode())
    spec = spec_from_file_location(name, file)
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
