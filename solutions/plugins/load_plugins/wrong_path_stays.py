"""Believes that the folder of plugins belongs on `sys.path`.

Caught by: test_sys_path_is_as_it_was
"""

import importlib
import sys


def load_plugins(directory):
    loaded, failed = {}, {}
    sys.path.insert(0, str(directory))
    importlib.invalidate_caches()
    for file in directory.glob("[!_]*.py"):
        try:
            loaded[file.stem] = importlib.import_module(file.stem)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            failed[file.stem] = error
    return loaded, failed
