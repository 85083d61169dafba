"""Believes that a new module under the name is the same module.

Caught by: test_it_remains_the_same_module
"""

import importlib
import sys
from pathlib import Path


def rewrite_reload(module, source):
    file = Path(module.__file__)
    file.write_bytes(source.encode())
    Path(module.__spec__.cached).unlink(missing_ok=True)
    del sys.modules[module.__name__]
    importlib.import_module(module.__name__)
