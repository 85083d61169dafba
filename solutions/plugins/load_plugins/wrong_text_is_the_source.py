"""Believes that text read from a file is its source, whatever its encoding.

Caught by: test_a_file_says_its_own_encoding
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
            exec(compile(file.read_text("utf-8"), file, "exec"), vars(module))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
            del sys.modules[name]
        else:
            loaded[file.stem] = module
    return loaded, failed
