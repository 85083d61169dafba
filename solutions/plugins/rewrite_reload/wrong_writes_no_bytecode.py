"""Believes that where no bytecode is written none is read.

Caught by: test_the_new_code_runs_at_once
"""

import importlib
import sys
from pathlib import Path


def rewrite_reload(module, source):
    file = Path(module.__file__)
    file.write_bytes(source.encode())
    sys.dont_write_bytecode = True
    importlib.reload(module)
