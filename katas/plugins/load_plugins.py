"""Load the plugins of a folder.

Users of your photo program put filters into a folder, each a file of source, named as they like.
`load_plugins(directory)` runs each file `NAME.py` in it whose name does not begin with an
underscore, and returns two dicts: the modules, by NAME, and for those that fail, by NAME, what
they raise. Say `blur.py` is well, and `sepia.py` has a typing error:

    load_plugins(folder)  # ({"blur": <module>}, {"sepia": SyntaxError(...)})

A plugin that fails, and even one that calls `sys.exit`, keeps no other from being loaded; only
KeyboardInterrupt goes through. A plugin may be called `json.py`, and the program has its own
`json` all the same. While its code runs, and afterwards, a plugin finds itself as
`sys.modules[__name__]`; one that has failed has no entry. `sys.path` is as it was.
"""

from pathlib import Path
from types import ModuleType


def load_plugins(directory: Path) -> tuple[dict[str, ModuleType], dict[str, BaseException]]:
    raise NotImplementedError("load_plugins is still yours to write")
