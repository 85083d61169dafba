"""Believes that a name with `.py` in it is that of a source file.

Caught by: test_which_files_are_plugins
"""

import sys
from types import ModuleType


def load_plugins(directory):
    loaded, failed = {}, {}
    for file in directory.iterdir():
        if ".py" not in file.name or file.name.startswith("_"):
            continue
        module = sys.modules[str(file)] = ModuleType(str(file))
        try:
            exec(compile(file.read_bytes(), file, "exec"), vars(module))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
            del sys.modules[str(file)]
        else:
            loaded[file.stem] = module
    return loaded, failed
