"""Believes that an empty line more in a file is no change of it.

Caught by: test_the_file_holds_the_source
"""

import importlib
from pathlib import Path


def rewrite_reload(module, source):
    file = Path(module.__file__)
    if len(source.encode()) == file.stat().st_size:
        source += "\n"
    file.write_bytes(source.encode())
    importlib.reload(module)
