"""Believes that whatever was imported has bytecode.

Caught by: test_it_works_where_no_bytecode_is_written
"""

import importlib
from pathlib import Path


def rewrite_reload(module, source):
    file = Path(module.__file__)
    file.write_bytes(source.encode())
    Path(module.__spec__.cached).unlink()
    importlib.reload(module)
