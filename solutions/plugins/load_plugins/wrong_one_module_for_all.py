"""Believes that plugins may share a module.

Caught by: test_each_file_is_run_as_a_module
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location


def load_plugins(directory):
    loaded = {}
    failed = {}
    for file in directory.glob("[!_]*.py"):
        name = str(directory)
        spec = spec_from_file_location(name, file)
        module = sys.modules.setdefault(name, module_from_spec(spec))
        try:
            spec.loader.exec_module(module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
            sys.modules.pop(name)
        else:
            loaded[file.stem] = module
    return loaded, failed
