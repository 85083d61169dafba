"""Believes that what is first on `sys.path` is what an import gives.

Caught by: test_a_plugin_may_be_called_like_a_module_of_the_library
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
