"""Believes that a module gets its entry when it has run.

Caught by: test_a_plugin_finds_itself
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location


def load_plugins(directory):
    loaded = {}
    failed = {}
    for file in directory.glob("[!_]*.py"):
        name = str(file.with_suffix(""))
        spec = spec_from_file_location(name, file)
        module = module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
        else:
            loaded[file.stem] = sys.modules[name] = module
    return loaded, failed
