"""Gives the file a time that is surely another."""

import importlib
import os
from pathlib import Path


def rewrite_reload(module, source):
    file = Path(module.__file__)
    before = file.stat().st_mtime
    file.write_bytes(source.encode())
    os.utime(file, (before + 2, before + 2))
    importlib.reload(module)
