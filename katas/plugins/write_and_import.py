"""Write a filter, and import it at once.

A photo program lets you type a new filter while it runs. `write_and_import(name, source,
directory)` writes the source to a file in `directory`, which is on `sys.path` already, and
returns the module:

    write_and_import("blur", "radius = 3\\n", folder).radius  # 3

Mostly it does. Now and then it raises ModuleNotFoundError, though the file is there, and a
second later all is well. Mend it, so that it never happens: any later import of the name has to
give the same module, as before. If the filter raises, that goes through, as before: the filter has
run once, and has no entry in `sys.modules`. The name is new each time. Waiting is no way out.
"""

import importlib
from pathlib import Path
from types import ModuleType


def write_and_import(name: str, source: str, directory: Path) -> ModuleType:
    (directory / f"{name}.py").write_bytes(source.encode())
    return importlib.import_module(name)
