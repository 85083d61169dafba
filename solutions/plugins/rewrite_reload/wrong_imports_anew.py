"""Believes that an import without an entry reads the source.

Caught by: test_the_new_code_runs_at_once
"""

import importlib
import sys
from pathlib import Path


def rewrite_reload(module, source):
    file = Path(module.__file__)
    file.write_bytes(source.encode())
    del sys.modules[module.__name__]
    importlib.import_module(module.__name__)
