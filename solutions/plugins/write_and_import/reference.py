"""Tells the finders that what they remember of the folders may be out of date."""

import importlib
from pathlib import Path
from types import ModuleType


def write_and_import(name: str, source: str, directory: Path) -> ModuleType:
    (directory / f"{name}.py").write_bytes(source.encode())
    importlib.invalidate_caches()
    return importlib.import_module(name)
