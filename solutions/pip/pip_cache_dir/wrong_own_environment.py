"""Believes that the variables are those of the process.

Caught by: test_this_computer_has_no_say
"""

import ntpath
import os
import posixpath
from collections.abc import Mapping


def pip_cache_dir(env: Mapping[str, str], platform: str, home: str) -> str | None:
    if os.environ.get("PIP_NO_CACHE_DIR"):
        return None
    if os.environ.get("PIP_CACHE_DIR"):
        return os.environ["PIP_CACHE_DIR"]
    if platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or ntpath.join(home, "AppData", "Local")
        return ntpath.join(local, "pip", "Cache")
    if platform == "darwin":
        return posixpath.join(home, "Library", "Caches", "pip")
    caches = os.environ.get("XDG_CACHE_HOME") or posixpath.join(home, ".cache")
    return posixpath.join(caches, "pip")
