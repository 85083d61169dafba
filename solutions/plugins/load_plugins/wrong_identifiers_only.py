"""Believes that a module needs a name that `import` takes.

Caught by: test_which_files_are_plugins
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location


def load_plugins(directory):
    loaded = {}
    failed = {}
    for file in directory.glob("[!_]*.py"):
        if not file.stem.isidentifier():
            continue
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
        else:
            loaded[file.stem] = module
    return loaded, failed
