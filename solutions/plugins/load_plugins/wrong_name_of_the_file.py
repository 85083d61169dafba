"""Believes that a module has to have the name of its file.

Caught by: test_a_plugin_may_be_called_like_a_module_of_the_library
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location


def load_plugins(directory):
    loaded = {}
    failed = {}
    for file in directory.glob("[!_]*.py"):
        name = file.stem
        spec = spec_from_file_location(name, file)
        module = sys.modules[name] = module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
            del sys.modules[name]
        else:
            loaded[file.stem] = module
    return loaded, failed
