"""Rewrite a filter, and have the new code run.

Your photo program has an editor for filters. `rewrite_reload(module, source)` writes the source
into the file of a module that has been imported, and brings the same module up to date:

    rewrite_reload(blur, "radius = 5\\n")
    blur.radius  # 5, but now and then it is still 3

If you are quick, and the new text is as long as the old, the old code runs again, though the
file is right. Mend it: the new code has to run, now and in the next program that imports the
module, even if size and time of the file are what they were, and where Python writes no bytecode.
The file holds the source byte for byte. Waiting is no way out.
"""

import importlib
from pathlib import Path
from types import ModuleType


def rewrite_reload(module: ModuleType, source: str) -> None:
    Path(str(module.__file__)).write_bytes(source.encode())
    importlib.reload(module)
