"""Believes that a default stands in for an empty value too.

Caught by: test_an_empty_variable_is_not_set
"""

import ntpath
import posixpath
from collections.abc import Mapping


def pip_cache_dir(env: Mapping[str, str], platform: str, home: str) -> str | None:
    if env.get("PIP_NO_CACHE_DIR"):
        return None
    if env.get("PIP_CACHE_DIR"):
        return env["PIP_CACHE_DIR"]
    if platform == "win32":
        local = env.get("LOCALAPPDATA", ntpath.join(home, "AppData", "Local"))
        return ntpath.join(local, "pip", "Cache")
    if platform == "darwin":
        return posixpath.join(home, "Library", "Caches", "pip")
    caches = env.get("XDG_CACHE_HOME", posixpath.join(home, ".cache"))
    return posixpath.join(caches, "pip")
