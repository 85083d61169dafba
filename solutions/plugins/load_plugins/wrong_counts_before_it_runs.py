"""Believes that a plugin that has been made has been loaded.

Caught by: test_one_that_fails_keeps_no_other_from_being_loaded
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location


def load_plugins(directory):
    loaded = {}
    failed = {}
    for file in directory.glob("[!_]*.py"):
        name = str(file.with_suffix(""))
        spec = spec_from_file_location(name, file)
        module = sys.modules[name] = module_from_spec(spec)
        loaded[file.stem] = module
        try:
            spec.loader.exec_module(module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
            del sys.modules[name]
    return loaded, failed
