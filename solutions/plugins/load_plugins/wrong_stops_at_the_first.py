"""Believes that after one failure there is no point in going on.

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
        try:
            spec.loader.exec_module(module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
            del sys.modules[name]
            break
        else:
            loaded[file.stem] = module
    return loaded, failed
