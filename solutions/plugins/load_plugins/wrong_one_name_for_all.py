"""Believes that all plugins may have one name, as an entry counts only while code runs.

Caught by: test_a_plugin_finds_itself
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location


def load_plugins(directory):
    loaded = {}
    failed = {}
    for file in directory.glob("[!_]*.py"):
        name = "plugin"
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
